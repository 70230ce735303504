import type { CasEngine } from "../src/engine.ts";
import { type LabDataset, openLab } from "./lab.ts";
import { startTestServer } from "./test-server.ts";
import { serveZarr } from "./zarr-stores.ts";

/** An engine with `lab:data`, and the server that has its store. */
interface ZarrLab extends AsyncDisposable {
  readonly cas: CasEngine;
  /** Method and path of each request. */
  readonly asked: string[];
}

interface ZarrLabOptions {
  readonly options?: Parameters<typeof openLab>[1];
  /** Other fields of the source. */
  readonly source?: object;
  readonly dataset?: LabDataset;
}

/** Opens an engine with a variable of `made.zarr`, which a server has. */
export async function openZarrLab(
  files: ReadonlyMap<string, Uint8Array>,
  variable: string,
  { options, source, dataset }: ZarrLabOptions = {},
): Promise<ZarrLab> {
  const server = await startTestServer((request, response) => {
    serveZarr(request, response, files);
  });
  const store = `${server.url}/made.zarr`;
  const cas = await openLab({ connector: "zarr", store, variable, ...source }, options, dataset);
  return {
    cas,
    asked: server.asked,
    [Symbol.asyncDispose]: async () => {
      await cas.close();
      await server[Symbol.asyncDispose]();
    },
  };
}
