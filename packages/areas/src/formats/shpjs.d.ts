declare module "shpjs" {
  import type { FeatureCollection } from "geojson";

  /** Reads the Shapefiles of a zip; returns an array unless there is only one. */
  export function parseZip(zip: Uint8Array): Promise<FeatureCollection | FeatureCollection[]>;
}
