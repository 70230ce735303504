import { writeFile } from "node:fs/promises";
import { compileAssembly } from "./compile-assembly.ts";

/** `pnpm --filter @cas/engine wasm`: makes the modules of src/ that hold WebAssembly anew. */
await writeFile(
  new URL("../src/source/geotiff/float-predictor.wasm.ts", import.meta.url),
  await compileAssembly("float-predictor.ts"),
);
