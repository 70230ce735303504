import { create, root, set } from "zarrita";
import { writeAxis } from "./made-axis.ts";

/** Changes to a usual store: a variable of 4 x 6 cells, the numbers 0 to 23 row by row, and its coordinates. */
export interface MadeZarr {
  readonly lat?: readonly number[];
  readonly lon?: readonly number[];
  /** Rows and columns of a chunk. */
  readonly chunkShape?: readonly [rows: number, columns: number];
  readonly names?: readonly [rows: string, columns: string];
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly axisAttributes?: Readonly<Record<string, unknown>>;
  /** Further arrays without cells, with their attributes. */
  readonly more?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly codecs?: readonly { name: string; configuration: Record<string, unknown> }[];
}

/** The files of the store, Zarr version 3, by path; all paths begin with made.zarr. */
export async function makeZarr({
  lat = [3.5, 2.5, 1.5, 0.5],
  lon = [0.5, 1.5, 2.5, 3.5, 4.5, 5.5],
  chunkShape = [2, 4],
  names = ["lat", "lon"],
  attributes = {},
  axisAttributes = {},
  more = {},
  codecs = [],
}: MadeZarr = {}): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const top = root(files);
  await create(top);
  const [rows, columns] = names;
  const array = await create(top.resolve("reading"), {
    shape: [lat.length, lon.length],
    chunkShape: [...chunkShape],
    dtype: "float32",
    dimensionNames: [rows, columns],
    attributes,
    codecs: [],
  });
  const cells = Float32Array.from({ length: lat.length * lon.length }, (_, index) => index);
  await set(array, null, {
    data: cells,
    shape: [lat.length, lon.length],
    stride: [lon.length, 1],
  });
  if (codecs.length > 0) rewrite(files, "/reading/zarr.json", { codecs });
  await writeAxis(top, rows, lat, axisAttributes);
  await writeAxis(top, columns, lon, axisAttributes);
  for (const [name, its] of Object.entries(more))
    await create(top.resolve(name), {
      shape: [1],
      chunkShape: [1],
      dtype: "int8",
      attributes: its,
    });
  return new Map([...files].map(([path, bytes]) => [`made.zarr${path}`, bytes]));
}

function rewrite(files: Map<string, Uint8Array>, path: string, change: object): void {
  const metadata: unknown = JSON.parse(new TextDecoder().decode(files.get(path)));
  files.set(path, new TextEncoder().encode(JSON.stringify({ ...(metadata as object), ...change })));
}
