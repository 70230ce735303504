import { deserialize } from "flatgeobuf/lib/mjs/geojson.js";
import { refuseOtherCrs } from "../degrees-crs.ts";
import { type RawFeatures, rawFeature } from "../raw-feature.ts";

/**
 * Reads a FlatGeobuf.
 *
 * @throws FileError for a CRS other than degrees
 */
export async function readFlatgeobuf(bytes: Uint8Array): Promise<RawFeatures> {
  let hasCrs = false;
  const features = [];
  const reading = deserialize(bytes, {
    headerMetaFn: ({ crs }) => {
      hasCrs = crs !== null && crs.code !== 0;
      if (crs !== null && crs.code !== 0) refuseOtherCrs(`${crs.org ?? "EPSG"}:${crs.code}`);
    },
  });
  // Its ids are row numbers, no names that anybody gave.
  for await (const feature of reading) features.push({ ...rawFeature(feature), id: undefined });
  return { features, notes: hasCrs ? [] : [NO_CRS] };
}

/** What is said of a file that does not name its CRS. */
export const NO_CRS =
  "The file names no coordinate reference system: degrees of WGS 84 are assumed.";
