import type { Area } from "@cas/models";

/** Areas alone as GeoJSON (RFC 7946), degrees (lon, lat); feature ids are area ids. */
export const areasGeojson = (areas: readonly Area[]): string =>
  JSON.stringify({
    type: "FeatureCollection",
    features: areas.map(({ id, name, geometry }) => ({
      type: "Feature",
      id,
      properties: { name },
      geometry,
    })),
  });
