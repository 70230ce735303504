import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "./workspace.ts";

const run = promisify(execFile);

/**
 * Runs the compiler of this repository; gives what it prints.
 *
 * It is started by its file, not by the name `tsc`, which is a command file on Windows that only a shell can start.
 */
export async function runCompiler(words: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [
    join(ROOT, "node_modules/typescript/bin/tsc"),
    ...words,
  ]);
  return stdout;
}
