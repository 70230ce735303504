import { runProgram } from "./programs.ts";

// For the test, which calls it in a page.
Object.assign(globalThis, { runProgram });
