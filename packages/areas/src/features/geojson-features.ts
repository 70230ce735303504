import type { SourceFeature } from "./feature-source.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A GeoJSON Feature, or a bare geometry, as a feature. */
function geojsonFeature(value: unknown): SourceFeature {
  const isFeature = isObject(value) && value["type"] === "Feature";
  if (!isFeature) return { properties: {}, geometry: value };
  const { id, properties, geometry } = value;
  return {
    id: typeof id === "string" || typeof id === "number" ? id : undefined,
    properties: isObject(properties) ? properties : {},
    geometry,
  };
}

/** The features of any GeoJSON object. */
export function geojsonFeatures(value: unknown): readonly SourceFeature[] {
  const isCollection = isObject(value) && value["type"] === "FeatureCollection";
  const features = isCollection ? value["features"] : undefined;
  return (Array.isArray(features) ? features : [value]).map(geojsonFeature);
}
