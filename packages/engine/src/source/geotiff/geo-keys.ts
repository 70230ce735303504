import { type TiffImage, TiffTagGeo } from "@cogeotiff/core";
import { projectionOf } from "../../projection/projection.ts";
import { type GeoKeys, userDefinedCrs } from "./user-defined-crs.ts";
import { UnsupportedGeotiffError } from "../source-error.ts";

/** The code for "not in the EPSG dataset". */
const USER_DEFINED = 32767;
const PROJECTED = 1;
const GEOGRAPHIC = 2;

/**
 * The CRS of an image: an EPSG code (`EPSG:32617`) or PROJ parameters.
 *
 * @throws UnsupportedGeotiffError that names a CRS that is not supported
 */
export function readCrs(image: TiffImage): string {
  const keys: GeoKeys = image.tagsGeo;
  const model = keys.get(TiffTagGeo.GTModelTypeGeoKey);
  const code = keys.get(
    model === PROJECTED ? TiffTagGeo.ProjectedCRSGeoKey : TiffTagGeo.GeodeticCRSGeoKey,
  );
  if (model !== PROJECTED && model !== GEOGRAPHIC)
    throw new UnsupportedGeotiffError(`${nameOf(keys, undefined)} is not supported`);
  const hasCode = typeof code === "number" && code !== 0 && code !== USER_DEFINED;
  const crs = hasCode ? `EPSG:${code}` : userDefinedCrs(keys, model === PROJECTED);
  if (crs !== undefined && projectionOf(crs) !== undefined) return crs;
  throw new UnsupportedGeotiffError(`${nameOf(keys, crs)} is not supported`);
}

/** The name of the CRS for messages: its code and the citation in the file. */
function nameOf(keys: GeoKeys, crs: string | undefined): string {
  const citation = [
    TiffTagGeo.ProjectedCitationGeoKey,
    TiffTagGeo.GTCitationGeoKey,
    TiffTagGeo.GeodeticCitationGeoKey,
  ]
    .map((key) => keys.get(key))
    .find((text): text is string => typeof text === "string" && text !== "");
  const cited = citation?.replaceAll(/[^\x20-\x7e]/g, "").slice(0, 100);
  const name = crs === undefined ? "a CRS without an EPSG code" : `CRS ${crs}`;
  return cited === undefined ? name : `${name} (${cited})`;
}
