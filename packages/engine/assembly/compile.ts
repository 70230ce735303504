import { writeFile } from "node:fs/promises";
import { compileAssembly } from "./compile-assembly.ts";

/** `pnpm --filter @cas/engine wasm`: compiles the modules of src/ that hold WebAssembly again. */
await writeFile(
  new URL("../src/source/geotiff/float-predictor.wasm.ts", import.meta.url),
  await compileAssembly("float-predictor.ts"),
);
