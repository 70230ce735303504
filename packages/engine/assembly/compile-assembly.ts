import { readFile } from "node:fs/promises";

interface Compiler {
  main(
    words: readonly string[],
    files: {
      readonly readFile: (name: string) => string | null;
      readonly writeFile: (name: string, contents: string | Uint8Array) => void;
      readonly listFiles: () => string[];
    },
  ): Promise<{ readonly error: Error | null }>;
}

/** A variable, not a literal import: its types would add the globals of AssemblyScript to all files of this package. */
const COMPILER: string = "assemblyscript/asc";

/** Compiles a file of this folder with AssemblyScript; returns the text of a module with the WebAssembly as Base64. */
export async function compileAssembly(name: string): Promise<string> {
  const source = await readFile(new URL(name, import.meta.url), "utf8");
  const { default: asc } = (await import(COMPILER)) as { readonly default: Compiler };
  let binary: Uint8Array | undefined;
  const { error } = await asc.main(
    [name, "--runtime", "stub", "--use", "abort=", "--enable", "simd", "-O3", "--outFile", "out"],
    {
      readFile: (file) => (file === name ? source : null),
      writeFile: (_file, contents) => {
        if (typeof contents !== "string") binary = contents;
      },
      listFiles: () => [],
    },
  );
  if (error !== null || binary === undefined)
    throw new TypeError(`${name} does not compile`, { cause: error });
  const lines =
    Buffer.from(binary)
      .toString("base64")
      .match(/.{1,90}/g) ?? [];
  return `/** Compiled from assembly/${name} by \`pnpm wasm\`; a test compiles it again. */
export const ${constantName(name)}: string =
${lines.map((line) => `  "${line}"`).join(" +\n")};
`;
}

/** `FLOAT_PREDICTOR` of float-predictor.ts. */
const constantName = (file: string): string =>
  file.replace(/\.ts$/, "").replaceAll("-", "_").toUpperCase();
