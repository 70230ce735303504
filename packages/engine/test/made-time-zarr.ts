/** How a time axis is stored. */
export interface MadeTimes {
  readonly values: readonly bigint[];
  /** Attributes of the times, e.g. units. */
  readonly attributes?: Readonly<Record<string, unknown>>;
  /** The type of the times: of Zarr 2, e.g. <M8[ns], or the data_type of Zarr 3. */
  readonly type?: unknown;
  /** Attributes of the variable. */
  readonly ofVariable?: Readonly<Record<string, unknown>>;
}

/** How the metadata are stored. */
export const LAYOUTS = [
  "version 2",
  "version 2, consolidated",
  "version 3",
  "version 3, consolidated",
] as const;
export type Layout = (typeof LAYOUTS)[number];

const SIDE = [3, 4] as const;

interface MadeArray {
  readonly shape: readonly number[];
  /** As Zarr 2 and 3 name it. */
  readonly types: readonly [unknown, unknown];
  readonly bytes: Uint8Array;
  readonly dimensions: readonly string[];
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** The files of a store by their paths below made.zarr, whose variable `v` is 10 times its place on the time axis. */
export function makeTimeZarr(
  { values, attributes = {}, type, ofVariable = {} }: MadeTimes,
  layout: Layout = "version 2",
): ReadonlyMap<string, Uint8Array> {
  const [rows, columns] = SIDE;
  const cells = Float64Array.from(
    { length: values.length * rows * columns },
    (_, index) => 10 * Math.floor(index / (rows * columns)),
  );
  const numbers = (units: string, first: number, by: number, count: number) => ({
    bytes: bytesOf(Float64Array.from({ length: count }, (_, index) => first + by * index)),
    attributes: { units },
    shape: [count],
    types: ["<f8", "float64"] as const,
  });
  const arrays: Readonly<Record<string, MadeArray>> = {
    lat: { ...numbers("degrees_north", 2.5, -1, rows), dimensions: ["lat"] },
    lon: { ...numbers("degrees_east", 0.5, 1, columns), dimensions: ["lon"] },
    time: {
      shape: [values.length],
      types: [type ?? "<i8", type ?? "int64"],
      bytes: bytesOf(BigInt64Array.from(values)),
      dimensions: ["time"],
      attributes,
    },
    v: {
      shape: [values.length, rows, columns],
      types: ["<f8", "float64"],
      bytes: bytesOf(cells),
      dimensions: ["time", "lat", "lon"],
      attributes: ofVariable,
    },
  };
  const documents = layout.startsWith("version 2") ? documents2(arrays) : documents3(arrays);
  const files = new Map<string, Uint8Array>();
  for (const [name, { bytes, shape }] of Object.entries(arrays))
    files.set(
      layout.startsWith("version 2")
        ? `${name}/${shape.map(() => 0).join(".")}`
        : `${name}/c/${shape.map(() => 0).join("/")}`,
      bytes,
    );
  const top = layout.startsWith("version 2")
    ? { zarr_format: 2 }
    : { zarr_format: 3, node_type: "group", attributes: {} };
  const written: Record<string, unknown> =
    layout === "version 2"
      ? { ".zgroup": top, ...documents }
      : layout === "version 2, consolidated"
        ? {
            ".zgroup": top,
            ".zmetadata": {
              zarr_consolidated_format: 1,
              metadata: { ".zgroup": top, ...documents },
            },
          }
        : layout === "version 3"
          ? { "zarr.json": top, ...documents }
          : {
              "zarr.json": {
                ...top,
                consolidated_metadata: {
                  kind: "inline",
                  must_understand: false,
                  metadata: Object.fromEntries(
                    Object.entries(documents).map(([key, document]) => [
                      key.replace("/zarr.json", ""),
                      document,
                    ]),
                  ),
                },
              },
            };
  for (const [key, document] of Object.entries(written))
    files.set(key, new TextEncoder().encode(JSON.stringify(document)));
  return new Map([...files].map(([path, bytes]) => [`made.zarr/${path}`, bytes]));
}

const bytesOf = ({ buffer }: Float64Array | BigInt64Array): Uint8Array => new Uint8Array(buffer);

function documents2(arrays: Readonly<Record<string, MadeArray>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(arrays).flatMap(([name, { shape, types, dimensions, attributes }]) => [
      [
        `${name}/.zarray`,
        {
          zarr_format: 2,
          shape,
          chunks: shape,
          dtype: types[0],
          fill_value: null,
          order: "C",
          filters: null,
          compressor: null,
        },
      ],
      [`${name}/.zattrs`, { ...attributes, _ARRAY_DIMENSIONS: dimensions }],
    ]),
  );
}

function documents3(arrays: Readonly<Record<string, MadeArray>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(arrays).map(([name, { shape, types, dimensions, attributes }]) => [
      `${name}/zarr.json`,
      {
        zarr_format: 3,
        node_type: "array",
        shape,
        data_type: types[1],
        chunk_grid: { name: "regular", configuration: { chunk_shape: shape } },
        chunk_key_encoding: { name: "default", configuration: { separator: "/" } },
        codecs: [{ name: "bytes", configuration: { endian: "little" } }],
        fill_value: 0,
        dimension_names: dimensions,
        attributes,
      },
    ]),
  );
}
