declare module "shpjs" {
  import type { FeatureCollection } from "geojson";

  /** Reads the Shapefiles of a zip; one alone comes without an array around it. */
  export function parseZip(zip: Uint8Array): Promise<FeatureCollection | FeatureCollection[]>;
}
