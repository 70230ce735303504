import type { GeometryFault } from "../check/geometry-fault.ts";
import type { AreaFileKind } from "./file-kinds.ts";

/** A value of a column. Dates are text as in ISO 8601; lists and objects are JSON text; integers beyond 2^53 are text. */
export type ColumnValue = string | number | boolean | null;

/** A column of a file. */
export interface FileColumn {
  /** Its name in the file. */
  readonly name: string;
  /** The type of its values; `mixed` for a column without one type. */
  readonly type: "text" | "number" | "boolean" | "mixed";
}

/** A layer of a file. */
export interface AreaFileLayer {
  /** Its name in the file. */
  readonly name: string;
  /** How many features the file says that it has; undefined if it does not say. */
  readonly count: number | undefined;
}

/** A coordinate reference system as a file or a caller gives it. */
export interface CrsWords {
  /** Its code, e.g. `EPSG:5070`, or else its name. */
  readonly name: string;
  /** Its name for people, e.g. `NAD83 / Conus Albers`; undefined without one beside the code. */
  readonly title?: string | undefined;
  /** Its definition: Well-Known Text, a PROJ string or PROJJSON; undefined if only a code is known. */
  readonly definition?: string | object | undefined;
}

/** A feature as a format has it. */
export interface SourceFeature {
  /** Its id in the file; undefined without one. A row number is no id. */
  readonly id?: string | number | undefined;
  /** Its columns. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Should be a GeoJSON geometry, in the CRS of the file. */
  readonly geometry: unknown;
  /** The CRS of this geometry, where each may have its own. */
  readonly crs?: CrsWords | undefined;
  /** Why it cannot be read, for a broken record. */
  readonly fault?: GeometryFault | undefined;
}

/** One layer of a file, open for reading. */
export interface FeatureSource {
  /** The format. */
  readonly kind: AreaFileKind;
  /** The layers that can be areas, in the order of the file; one for formats without layers. */
  readonly layers: readonly AreaFileLayer[];
  /** The name of the layer that is read. */
  readonly layer: string;
  /** The CRS that the file states; undefined if it states none. */
  readonly crs: CrsWords | undefined;
  /** The columns by the schema of the file; undefined if only features tell. */
  readonly columns: readonly FileColumn[] | undefined;
  /** Features that the file says that it has; undefined if it does not say. */
  readonly count: number | undefined;
  /** Sentences about assumptions. Reading may add some. */
  readonly notes: string[];
  /** The features in the order of the file, some at a time. Can be read once. */
  readonly features: (signal?: AbortSignal) => AsyncIterable<readonly SourceFeature[]>;
  /** Closes the file. */
  readonly close: () => Promise<void>;
}
