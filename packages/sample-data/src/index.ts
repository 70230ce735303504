/**
 * Sample rasters and counties.
 *
 * @module @cas/sample-data
 */
import { readFile } from "node:fs/promises";
import type { MultiPolygon, Polygon } from "@cas/models";

/** The catalog of the sample rasters, for `CasEngine.open({ catalog })`. A file: URL. */
export const sampleCatalog: URL = new URL("../data/catalog.json", import.meta.url);

/** The outlines of 241 counties in the south-east of the USA, GeoJSON. A file: URL. */
export const countiesFile: URL = new URL("../data/us_counties.geojson", import.meta.url);

/** A county: a GeoJSON Feature in degrees (lon, lat). */
export interface County {
  /** The type in GeoJSON. */
  readonly type: "Feature";
  /** The same as `properties.geoid`. */
  readonly id: string;
  /** Its code and names. */
  readonly properties: {
    /** Five-digit county code of the US Census Bureau. */
    readonly geoid: string;
    /** Name without "County". */
    readonly name: string;
    /** Two-letter state code. */
    readonly state: string;
  };
  /** Its outline. */
  readonly geometry: Polygon | MultiPolygon;
}

/** The counties of {@link countiesFile}, in the order of the file. */
export async function readCounties(): Promise<readonly County[]> {
  const collection = JSON.parse(await readFile(countiesFile, "utf8")) as { features: County[] };
  return collection.features;
}
