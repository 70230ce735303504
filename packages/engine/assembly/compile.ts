import { writeFile } from "node:fs/promises";
import { compileAssembly } from "./compile-assembly.ts";

/** `pnpm --filter @cas/engine wasm`: compiles the modules of src/ that hold WebAssembly again. */
for (const name of ["float-predictor", "bits-within"])
  await writeFile(
    new URL(`../src/source/geotiff/${name}.wasm.ts`, import.meta.url),
    await compileAssembly(`${name}.ts`),
  );
