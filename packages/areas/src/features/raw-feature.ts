/** An unchecked feature of a file. */
export interface RawFeature {
  /** Its id in the file; undefined without one. A row number is no id. */
  readonly id: string | number | undefined;
  /** Its columns by name, with values of any type. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** Should be a GeoJSON geometry, degrees (lon, lat). */
  readonly geometry: unknown;
}

/** One of the layers of a file. */
export interface FileLayer {
  /** Its name in the file. */
  readonly name: string;
  /** How many features it has. */
  readonly count: number;
}

/** The layers of a file with more than one. */
export interface FileLayers {
  /** Those that can be areas, in the order of the file. */
  readonly all: readonly FileLayer[];
  /** The name of the one that was read. */
  readonly read: string;
}

/** The unchecked content of a file. */
export interface RawFeatures {
  /** In the order of the file. */
  readonly features: readonly RawFeature[];
  /** Undefined unless there are several layers. */
  readonly layers?: FileLayers | undefined;
  /** Sentences about assumptions, e.g. the CRS of a file that does not name one. */
  readonly notes: readonly string[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A GeoJSON Feature, or a bare geometry, as a raw feature. */
export function rawFeature(value: unknown): RawFeature {
  const isFeature = isObject(value) && value["type"] === "Feature";
  if (!isFeature) return { id: undefined, properties: {}, geometry: value };
  const { id, properties, geometry } = value;
  return {
    id: typeof id === "string" || typeof id === "number" ? id : undefined,
    properties: isObject(properties) ? properties : {},
    geometry,
  };
}

/** The raw features of any GeoJSON object. */
export function rawFeatures(value: unknown): readonly RawFeature[] {
  const isCollection = isObject(value) && value["type"] === "FeatureCollection";
  const features = isCollection ? value["features"] : undefined;
  return (Array.isArray(features) ? features : [value]).map(rawFeature);
}
