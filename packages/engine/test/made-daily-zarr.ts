import { create, root, set } from "zarrita";
import { writeAxis } from "./made-axis.ts";

/** A variable with a time axis and its chunks. */
export interface MadeDailyZarr {
  readonly days: number;
  readonly daysPerChunk: number;
  readonly rowsPerChunk?: number;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** Cells of 1 degree, 8 rows from 8 degrees north to the equator and 8 columns from 0 to 8 degrees east. */
const SIDE = 8;

/** The files of a Zarr store, version 3, by path: a variable `reading` of 16-bit numbers for each day. */
export async function makeDailyZarr({
  days,
  daysPerChunk,
  rowsPerChunk = SIDE,
  attributes = {},
}: MadeDailyZarr): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const top = root(files);
  await create(top);
  const shape = [days, SIDE, SIDE];
  const array = await create(top.resolve("reading"), {
    shape,
    chunkShape: [daysPerChunk, rowsPerChunk, SIDE],
    dtype: "int16",
    dimensionNames: ["time", "lat", "lon"],
    attributes: { ...attributes },
    codecs: [],
  });
  // All days differ, and all cells of a day.
  const cells = Int16Array.from(
    { length: days * SIDE * SIDE },
    (_, index) => (index * 7919) % 30_011,
  );
  await set(array, null, { data: cells, shape, stride: [SIDE * SIDE, SIDE, 1] });
  const degrees = Array.from({ length: SIDE }, (_, index) => index + 0.5);
  await writeAxis(
    top,
    "time",
    Array.from({ length: days }, (_, day) => day),
    { units: "days since 2001-01-01" },
  );
  await writeAxis(top, "lat", degrees.toReversed(), { units: "degrees_north" });
  await writeAxis(top, "lon", degrees, { units: "degrees_east" });
  return new Map([...files].map(([path, bytes]) => [`made.zarr${path}`, bytes]));
}
