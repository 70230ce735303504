import { mkdir, writeFile } from "node:fs/promises";
import { longNetcdf3 } from "./long-netcdf3.ts";

/** A time axis of a million steps. */
interface LongAxis {
  readonly units: string;
  /** The time at a place on the axis. */
  readonly timeAt: (place: number) => number;
}

/** Data on a long axis: 3 x 3 cells of 7 at each step, in the variable v. */
export interface LongData {
  readonly name: string;
  /** Number of different times. */
  readonly times: number;
  /** Writes the files into a directory; returns the source of a dataset. */
  readonly write: (directory: URL) => Promise<object>;
}

/** As many steps as a dataset may have. */
const STEPS = 1_000_000;

const HOURS: LongAxis = { units: "hours since 1900-01-01", timeAt: (place) => place };
const STEPS_OF_CHUNK = 100_000;

export const LONG_DATA: readonly LongData[] = [
  { name: "hours", times: STEPS, write: zarr(HOURS) },
  {
    name: "hours in descending order",
    times: STEPS,
    write: zarr({ ...HOURS, timeAt: (place) => STEPS - place }),
  },
  {
    name: "each hour twice",
    times: STEPS / 2,
    write: zarr({ ...HOURS, timeAt: (place) => Math.floor(place / 2) }),
  },
  {
    name: "uneven times",
    times: STEPS,
    write: zarr({ units: "milliseconds since 1900-01-01", timeAt: (place) => place * place }),
  },
  { name: "hours in 10,000 chunks of times", times: STEPS, write: zarr(HOURS, 100) },
  {
    name: "hours in a netCDF file",
    times: STEPS,
    write: async (directory) => {
      const file = new URL("long.nc", directory);
      await writeFile(file, longNetcdf3(STEPS, 0));
      return { connector: "netcdf", file: file.href, variable: "v" };
    },
  },
  { name: "hours in 100 netCDF files", times: STEPS, write: series(100, STEPS / 100) },
  {
    name: "hours that 100 netCDF files have twice",
    // The hours of a file from its half on are those of the next file, but for the last.
    times: STEPS / 2 + STEPS / 200,
    write: series(100, STEPS / 200),
  },
];

/** Writes netCDF files of 10,000 hours each. */
function series(count: number, hoursBetween: number): LongData["write"] {
  return async (directory) => {
    for (let index = 0; index < count; index++) {
      const file = new URL(`long_${String(index).padStart(3, "0")}.nc`, directory);
      await writeFile(file, longNetcdf3(STEPS / count, index * hoursBetween));
    }
    return {
      connector: "netcdf",
      files: new URL("long_*.nc", directory).href,
      variable: "v",
    };
  };
}

/** Writes a Zarr store. */
function zarr({ units, timeAt }: LongAxis, timesOfChunk = STEPS): LongData["write"] {
  return async (directory) => {
    const store = new URL("made.zarr/", directory);
    for (const name of ["time", "lat", "lon", "v"])
      await mkdir(new URL(name, store), { recursive: true });
    const write = (path: string, content: object): Promise<void> =>
      writeFile(
        new URL(path, store),
        content instanceof Uint8Array ? content : JSON.stringify(content),
      );
    const coordinate = async (name: string, itsUnits: string, values: Float64Array) => {
      const size = name === "time" ? timesOfChunk : values.length;
      await write(`${name}/.zarray`, metadata([values.length], [size], "<f8"));
      await write(`${name}/.zattrs`, { units: itsUnits, _ARRAY_DIMENSIONS: [name] });
      for (let start = 0; start < values.length; start += size)
        await write(
          `${name}/${start / size}`,
          new Uint8Array(values.slice(start, start + size).buffer),
        );
    };
    await write(".zgroup", { zarr_format: 2 });
    await coordinate("lat", "degrees_north", Float64Array.of(2.5, 1.5, 0.5));
    await coordinate("lon", "degrees_east", Float64Array.of(0.5, 1.5, 2.5));
    const times = Float64Array.from({ length: STEPS }, (_, place) => timeAt(place));
    await coordinate("time", units, times);
    await write("v/.zarray", metadata([STEPS, 3, 3], [STEPS_OF_CHUNK, 3, 3], "|u1"));
    await write("v/.zattrs", { _ARRAY_DIMENSIONS: ["time", "lat", "lon"] });
    const cells = new Uint8Array(STEPS_OF_CHUNK * 9).fill(7);
    for (let chunk = 0; chunk < STEPS / STEPS_OF_CHUNK; chunk++)
      await write(`v/${chunk}.0.0`, cells);
    return { connector: "zarr", store: store.href, variable: "v" };
  };
}

const metadata = (shape: readonly number[], chunks: readonly number[], dtype: string): object => ({
  zarr_format: 2,
  shape,
  chunks,
  dtype,
  fill_value: 255,
  order: "C",
  filters: null,
  compressor: null,
});
