import { deserialize } from "flatgeobuf/lib/mjs/geojson.js";
import type { HeaderMeta } from "flatgeobuf/lib/mjs/header-meta.js";
import { type CrsToDegrees, crsToDegrees, inDegrees } from "../features/crs-to-degrees.ts";
import { isDegrees, otherCrs } from "../features/degrees-crs.ts";
import { refuseTooMany } from "../features/file-types.ts";
import { type RawFeatures, rawFeature } from "../features/raw-feature.ts";

/** The note on a file that does not name its CRS. */
export const NO_CRS =
  "The file names no coordinate reference system: degrees of WGS 84 are assumed.";

/**
 * Reads a FlatGeobuf. Converts coordinates to WGS 84 by the CRS definition in its header.
 *
 * @throws FileError for too many features, for a CRS other than degrees without a definition there, or with one that proj4 does not support
 */
export async function readFlatgeobuf(bytes: Uint8Array): Promise<RawFeatures> {
  let crs: CrsToDegrees = { toDegrees: undefined, notes: [NO_CRS] };
  const features = [];
  const reading = deserialize(bytes, {
    headerMetaFn: ({ crs: header }: Pick<HeaderMeta, "crs">) => {
      if (header !== null && header.code !== 0) crs = crsOf(header);
    },
  });
  for await (const value of reading) {
    // Of a damaged file every four zeros are a feature.
    refuseTooMany(features.length);
    const feature = rawFeature(value);
    const geometry = inDegrees(feature.geometry, crs.toDegrees);
    // FlatGeobuf ids are row numbers, not ids of the user.
    features.push({ ...feature, id: undefined, geometry });
  }
  return { features, notes: crs.notes };
}

function crsOf({
  org,
  code,
  name,
  wkt,
}: {
  readonly org: string | null;
  readonly code: number;
  readonly name: string | null;
  readonly wkt: string | null;
}): CrsToDegrees {
  const authority = `${org ?? "EPSG"}:${code}`;
  if (isDegrees(authority)) return { toDegrees: undefined, notes: [] };
  if (wkt === null || wkt === "") throw otherCrs(authority);
  return crsToDegrees(name ?? authority, wkt);
}
