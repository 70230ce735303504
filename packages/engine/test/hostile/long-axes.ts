/** A time axis of a million steps. */
export interface LongAxis {
  readonly name: string;
  readonly units: string;
  /** The time at a place on the axis. */
  readonly timeAt: (place: number) => number;
  /** Number of different times. */
  readonly times: number;
}

/** As many steps as a store may have. */
export const STEPS = 1_000_000;

const STEPS_OF_CHUNK = 100_000;

export const AXES: readonly LongAxis[] = [
  { name: "hours", units: "hours since 1900-01-01", timeAt: (place) => place, times: STEPS },
  {
    name: "hours in descending order",
    units: "hours since 1900-01-01",
    timeAt: (place) => STEPS - place,
    times: STEPS,
  },
  {
    name: "each hour twice",
    units: "hours since 1900-01-01",
    timeAt: (place) => Math.floor(place / 2),
    times: STEPS / 2,
  },
  {
    name: "uneven times",
    units: "milliseconds since 1900-01-01",
    timeAt: (place) => place * place,
    times: STEPS,
  },
];

/** The files of a Zarr store below made.zarr with this axis, and 3 x 3 cells of 7 at each step. */
export function makeLongAxis({ units, timeAt }: LongAxis): ReadonlyMap<string, Uint8Array> {
  const array = (shape: readonly number[], chunks: readonly number[], dtype: string): object => ({
    zarr_format: 2,
    shape,
    chunks,
    dtype,
    fill_value: 255,
    order: "C",
    filters: null,
    compressor: null,
  });
  const cells = new Uint8Array(STEPS_OF_CHUNK * 9).fill(7);
  const bytes = (values: Float64Array): Uint8Array => new Uint8Array(values.buffer);
  const files: Readonly<Record<string, object>> = {
    ".zgroup": { zarr_format: 2 },
    "lat/.zarray": array([3], [3], "<f8"),
    "lat/.zattrs": { units: "degrees_north", _ARRAY_DIMENSIONS: ["lat"] },
    "lat/0": bytes(Float64Array.of(2.5, 1.5, 0.5)),
    "lon/.zarray": array([3], [3], "<f8"),
    "lon/.zattrs": { units: "degrees_east", _ARRAY_DIMENSIONS: ["lon"] },
    "lon/0": bytes(Float64Array.of(0.5, 1.5, 2.5)),
    "time/.zarray": array([STEPS], [STEPS], "<f8"),
    "time/.zattrs": { units, _ARRAY_DIMENSIONS: ["time"] },
    "time/0": bytes(Float64Array.from({ length: STEPS }, (_, place) => timeAt(place))),
    "v/.zarray": array([STEPS, 3, 3], [STEPS_OF_CHUNK, 3, 3], "|u1"),
    "v/.zattrs": { _ARRAY_DIMENSIONS: ["time", "lat", "lon"] },
    ...Object.fromEntries(
      Array.from({ length: STEPS / STEPS_OF_CHUNK }, (_, chunk) => [`v/${chunk}.0.0`, cells]),
    ),
  };
  return new Map(
    Object.entries(files).map(([path, content]) => [
      `made.zarr/${path}`,
      content instanceof Uint8Array ? content : new TextEncoder().encode(JSON.stringify(content)),
    ]),
  );
}
