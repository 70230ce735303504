import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type CodeBlock, DOCUMENTED_URL } from "./documentation.ts";
import { runCompiler } from "./typescript-compiler.ts";

const run = promisify(execFile);

/** The directory of the blocks: inside this package, so that they find its dependencies. */
const DIRECTORY = fileURLToPath(new URL("../.snippets/", import.meta.url));

const fileOf = ({ location }: CodeBlock): string =>
  `${DIRECTORY}${location.replaceAll(/[/:.]/g, "-")}.ts`;

/** Writes TypeScript blocks to files, with the server at `url`. */
export async function writeSnippets(blocks: readonly CodeBlock[], url: string): Promise<void> {
  await rm(DIRECTORY, { recursive: true, force: true });
  await mkdir(DIRECTORY);
  await writeFile(
    `${DIRECTORY}tsconfig.json`,
    JSON.stringify({
      extends: "../../../tsconfig.base.json",
      compilerOptions: { noUnusedLocals: false },
      include: ["*.ts"],
      exclude: [],
    }),
  );
  for (const block of blocks)
    await writeFile(fileOf(block), `${block.code.replaceAll(DOCUMENTED_URL, url)}\nexport {};\n`);
}

/** Typechecks all written blocks; returns the output of the compiler. */
export async function typecheckSnippets(): Promise<string> {
  try {
    return await runCompiler(["-p", DIRECTORY]);
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  }
}

/** Runs a written block; returns the lines that it printed. */
export async function runSnippet(block: CodeBlock): Promise<readonly string[]> {
  const { stdout } = await run(process.execPath, ["--conditions=@cas/source", fileOf(block)]);
  return stdout.split("\n").filter((line) => line !== "");
}
