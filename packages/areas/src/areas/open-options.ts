import type { AreaFileKind } from "../features/file-kinds.ts";
import type { ReadLimits } from "../features/open-options.ts";

/** Options of opening a file of areas. */
export interface OpenAreasOptions extends Partial<ReadLimits> {
  /** The name of the file, of which the extension tells the format, and whose stem names areas without ids. By default that of a File. */
  readonly name?: string | undefined;
  /** The format; by default by the extension of the name, or else by the first bytes. */
  readonly kind?: AreaFileKind | undefined;
  /** Name of the layer to read; by default the first that has features. */
  readonly layer?: string | undefined;
  /** The column of ids; by default the id of the feature, or a column with a usual name and different values. */
  readonly idColumn?: string | undefined;
  /** The column of names; by default one with a usual name. */
  readonly nameColumn?: string | undefined;
  /** Of a table the column of longitudes, or of x in its CRS; by default one with a usual name. */
  readonly lonColumn?: string | undefined;
  /** Of a table the column of latitudes, or of y in its CRS; by default one with a usual name. */
  readonly latColumn?: string | undefined;
  /** Of a table the column of geometries in Well-Known Text, hexadecimal Well-Known Binary or GeoJSON. */
  readonly wktColumn?: string | undefined;
  /**
   * The CRS of the coordinates, in place of what the file states: a code such as `EPSG:5070` (a table of common ones is known;
   * see the guide), Well-Known Text, a PROJ string or PROJJSON.
   */
  readonly crs?: string | undefined;
  /** The encoding of texts (of CSV, WKT, GeoJSON, a .dbf): a name of the Encoding Standard; by default UTF-8 where valid, or else Windows-1252. */
  readonly encoding?: string | undefined;
  /** Which coordinate comes first; by default longitude (or x), with a note if that looks wrong. */
  readonly axisOrder?: "auto" | "lon-lat" | "lat-lon" | undefined;
  /** Whether each area has a `doubt` when its outline crosses itself; takes as long as reading. Off by default. */
  readonly checkCrossings?: boolean | undefined;
  /** Stops opening and reading. */
  readonly signal?: AbortSignal | undefined;
}
