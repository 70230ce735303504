import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "./workspace.ts";

const run = promisify(execFile);

/**
 * Runs the compiler of this repository; returns its output.
 *
 * It starts the file, not the command `tsc`: on Windows that is a command file that only a shell can start.
 */
export async function runCompiler(words: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [
    join(ROOT, "node_modules/typescript/bin/tsc"),
    ...words,
  ]);
  return stdout;
}
