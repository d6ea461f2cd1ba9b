import {defineConfig} from "vitest/config";
import {BaseSequencer, type TestSpecification} from "vitest/node";

/** Tests of the site come last: it is built while the others run. */
class SiteLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSite = ({project}: TestSpecification) => project.name === "site";
    return [...sorted.filter(file => !isSite(file)), ...sorted.filter(isSite)];
  }
}

export default defineConfig({
  test: {
    // Two, also where there are but two processors: vitest by itself would take one of them.
    maxWorkers: 2,
    sequence: {sequencer: SiteLast},
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/site/**", "test/browser/**"],
          setupFiles: ["test/properties.ts"],
          // Modules are loaded once per worker and kind of environment, not once per file.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000
        }
      },
      {
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts", "test/browser/**/*.test.ts"],
          globalSetup: "test/site/setup.ts",
          isolate: false,
          expect: {poll: {timeout: 20_000}},
          testTimeout: 180_000,
          hookTimeout: 600_000
        }
      }
    ]
  }
});
