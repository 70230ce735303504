// Own process: the compiler puts its types on the global object.
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { compileAssembly } from "../../../assembly/compile-assembly.ts";

it.each(["bits-within", "float-predictor"])("%s is what its source compiles to", async (name) => {
  const module = new URL(`${name}.wasm.ts`, import.meta.url);
  expect(await readFile(module, "utf8")).toBe(await compileAssembly(`${name}.ts`));
});
