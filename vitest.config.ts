import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/site/**", "test/browser/**"],
          setupFiles: ["test/properties.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: {groupOrder: 0}
        }
      },
      {
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts", "test/browser/**/*.test.ts"],
          globalSetup: "test/site/setup.ts",
          expect: {poll: {timeout: 20_000}},
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: {groupOrder: 1}
        }
      }
    ]
  }
});
