import type { FileMetaData, SchemaElement } from "hyparquet";
import { z } from "zod";
import type { CrsWords } from "../../features/feature-source.ts";
import { FileError } from "../../features/file-error.ts";
import { NATIVE_ENCODINGS, type NativeEncoding } from "./native-geometry.ts";

/** The column of geometries of a GeoParquet. */
export interface GeometryColumn {
  /** Its name. */
  readonly name: string;
  /** How geometries are written. */
  readonly encoding: "wkb" | NativeEncoding;
  /** Its CRS; undefined if the file says that it is unknown. */
  readonly crs: CrsWords | undefined;
  /** Columns that are neither geometries nor properties: boxes of the geometries, other geometries. */
  readonly left: ReadonlySet<string>;
  /** Sentences about assumptions. */
  readonly notes: string[];
}

const Column = z.looseObject({
  encoding: z.string(),
  crs: z.union([z.looseObject({}), z.null()]).optional(),
  edges: z.string().optional(),
  covering: z.looseObject({ bbox: z.record(z.string(), z.array(z.string())) }).optional(),
});
/** The metadata of GeoParquet 1.0 and 1.1, as far as they are used here. */
const Geo = z.looseObject({ primary_column: z.string(), columns: z.record(z.string(), Column) });
const Identified = z.looseObject({
  id: z.looseObject({ authority: z.string(), code: z.union([z.string(), z.number()]) }),
});
const Named = z.looseObject({ name: z.string() });

/** The CRS of GeoParquet for a column that names none. */
const DEFAULT_CRS: CrsWords = { name: "OGC:CRS84" };

/**
 * The column of geometries, by the metadata `geo` of GeoParquet, or else by the logical type of Parquet.
 *
 * @throws FileError for a Parquet without one
 */
export function geometryColumn(metadata: FileMetaData): GeometryColumn {
  const text = metadata.key_value_metadata?.find(({ key }) => key === "geo")?.value;
  return text === undefined ? byLogicalType(metadata) : byMetadata(text);
}

function byMetadata(text: string): GeometryColumn {
  const geo = Geo.safeParse(jsonOf(text));
  const column = geo.data?.columns[geo.data.primary_column];
  if (!geo.success || column === undefined)
    throw new FileError(
      "The metadata “geo” of the GeoParquet cannot be read.",
      "Write it again with a current version of your program (GeoParquet 1.0 or newer).",
    );
  const { primary_column: name, columns } = geo.data;
  const encoding = encodingOf(column.encoding);
  const others = Object.keys(columns).filter((one) => one !== name);
  const boxes = Object.values(columns).flatMap(({ covering }) =>
    Object.values(covering?.bbox ?? {}).flatMap(([path]) => path ?? []),
  );
  return {
    name,
    encoding,
    crs: column.crs === undefined ? DEFAULT_CRS : crsOf(column.crs),
    left: new Set([...others, ...boxes]),
    notes: [
      ...(column.edges === "spherical"
        ? [
            "The edges of the outlines are meant on a sphere; they are taken as straight lines in longitude and latitude.",
          ]
        : []),
      ...(others.length > 0
        ? [`The geometries of ${name} are read, not those of ${others.join(", ")}.`]
        : []),
    ],
  };
}

function encodingOf(encoding: string): GeometryColumn["encoding"] {
  const lower = encoding.toLowerCase();
  if (lower === "wkb") return "wkb";
  const native = Object.keys(NATIVE_ENCODINGS).find((one): one is NativeEncoding => one === lower);
  if (native !== undefined) return native;
  throw new FileError(
    `The GeoParquet has geometries in the encoding “${encoding}”, which is not known here.`,
    "Write them as WKB, which all programs can.",
  );
}

function crsOf(crs: object | null): CrsWords | undefined {
  if (crs === null) return undefined;
  const identified = Identified.safeParse(crs);
  const name = identified.success
    ? `${identified.data.id.authority}:${identified.data.id.code}`
    : (Named.safeParse(crs).data?.name ?? "the CRS of its metadata");
  return { name, definition: crs };
}

const isGeometry = ({ logical_type: logical }: SchemaElement): boolean =>
  logical?.type === "GEOMETRY" || logical?.type === "GEOGRAPHY";

function byLogicalType({ schema, key_value_metadata: pairs }: FileMetaData): GeometryColumn {
  const [column, ...others] = schema.filter(isGeometry);
  if (column === undefined)
    throw new FileError(
      "The Parquet has no column of geometries: neither the metadata “geo” of GeoParquet nor the logical type of Parquet.",
      "Write it as GeoParquet, e.g. by to_parquet of geopandas, or as CSV with columns of longitude and latitude.",
    );
  const logical = column.logical_type;
  const crs = logical !== undefined && "crs" in logical ? logical.crs : undefined;
  return {
    name: column.name,
    encoding: "wkb",
    crs: typeof crs === "string" ? wordsOf(crs, pairs) : DEFAULT_CRS,
    left: new Set(others.map(({ name }) => name)),
    notes: [],
  };
}

/** The CRS of the logical type: PROJJSON itself, its key in the metadata, or a code, also as `srid:5070`. */
function wordsOf(crs: string, pairs: FileMetaData["key_value_metadata"]): CrsWords | undefined {
  const key = /^projjson:(.*)$/.exec(crs)?.[1];
  const text = key === undefined ? crs : (pairs?.find((pair) => pair.key === key)?.value ?? crs);
  const parsed = z.looseObject({}).safeParse(jsonOf(text));
  if (parsed.success) return crsOf(parsed.data);
  return { name: text.replace(/^srid:/, "EPSG:") };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
