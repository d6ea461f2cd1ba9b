import {register} from "tsx/esm/api";

// A thread does not inherit how its parent reads TypeScript.
register({tsconfig: false});
await import("../src/cli/thread.ts");
