import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { gunzipSync } from "node:zlib";
import { sendRange } from "./test-server.ts";

/** The statistics of an area at each step by exactextract. */
interface ZarrArea {
  readonly ring: readonly (readonly [number, number])[];
  readonly steps: readonly Readonly<
    Record<"mean" | "sum" | "count" | "min" | "max" | "stdev", number | null>
  >[];
}

/** The expected statistics of a store written by xarray or zarr-python (packages/conformance/python/record_zarr.py). */
export interface RecordedStatistics {
  readonly variable: string;
  readonly select: Readonly<Record<string, number>>;
  /** Start of each step. */
  readonly starts: readonly string[];
  readonly areas: Readonly<Record<string, ZarrArea>>;
}

interface Pack {
  /** Base64 by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, RecordedStatistics>>;
}

const pack = JSON.parse(
  gunzipSync(readFileSync(new URL("fixtures/zarr/stores.json.gz", import.meta.url))).toString(),
) as Pack;

export const zarrStatistics: ReadonlyMap<string, RecordedStatistics> = new Map(
  Object.entries(pack.answers),
);

/** The files of all stores by their paths, e.g. packed-v2.zarr/.zmetadata. */
export const zarrFiles: ReadonlyMap<string, Uint8Array> = new Map(
  Object.entries(pack.files).map(([path, bytes]) => [path, Buffer.from(bytes, "base64")]),
);

/** Writes all stores into a directory. */
export async function writeZarrStores(directory: URL): Promise<void> {
  for (const [path, bytes] of zarrFiles) {
    const file = new URL(path, directory);
    await mkdir(new URL(".", file), { recursive: true });
    await writeFile(file, bytes);
  }
}

/** Serves stores as a correct server does: ranges, and 404 for missing files. */
export function serveZarr(
  request: IncomingMessage,
  response: ServerResponse,
  files: ReadonlyMap<string, Uint8Array> = zarrFiles,
): void {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const file = files.get(pathname.slice(1));
  const [, suffix] = /^bytes=-(\d+)$/.exec(request.headers.range ?? "") ?? [];
  if (file === undefined) response.writeHead(404).end();
  else if (suffix !== undefined) {
    request.headers.range = `bytes=${file.length - Number(suffix)}-${file.length - 1}`;
    sendRange(request, response, file);
  } else if (request.headers.range !== undefined) sendRange(request, response, file);
  else response.writeHead(200).end(file);
}
