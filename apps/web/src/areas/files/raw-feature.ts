/** A feature as a file holds it; nothing of it is checked yet. */
export interface RawFeature {
  readonly id: string | number | undefined;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Should be a GeoJSON geometry, degrees (lon, lat). */
  readonly geometry: unknown;
}

/** What was read of a file. */
export interface RawFeatures {
  readonly features: readonly RawFeature[];
  /** Sentences about what was assumed, e.g. a CRS that the file does not name. */
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

/** The features of any GeoJSON object. */
export function rawFeatures(value: unknown): readonly RawFeature[] {
  const isCollection = isObject(value) && value["type"] === "FeatureCollection";
  const features = isCollection ? value["features"] : undefined;
  return (Array.isArray(features) ? features : [value]).map(rawFeature);
}
