import { type TiffImage, TiffTagGeo } from "@cogeotiff/core";
import { wordsOfCode } from "../../projection/crs-codes.ts";
import { CrsError } from "../../projection/crs-error.ts";
import { readCrs as readWords } from "../../projection/read-crs.ts";
import { UnsupportedGeotiffError } from "../source-error.ts";
import { type GeoKeys, userDefinedCrs } from "./user-defined-crs.ts";

/** The code for "not in the EPSG dataset". */
const USER_DEFINED = 32767;
const PROJECTED = 1;
const GEOGRAPHIC = 2;

/**
 * The CRS of an image: a code (`EPSG:32617`) or PROJ parameters.
 *
 * A file without a model type (GTModelType) means what its other keys describe, as in GDAL. A projection without a
 * number in GeoTIFF is in the Well-Known Text of a citation, where GDAL writes it.
 *
 * @throws UnsupportedGeotiffError that names a CRS that is not supported
 */
export function readCrs(image: TiffImage): string {
  const keys: GeoKeys = image.tagsGeo;
  try {
    const words = wordsOf(keys);
    if (words !== undefined) return readWords(words);
  } catch (cause) {
    if (!(cause instanceof CrsError)) throw cause;
    throw new UnsupportedGeotiffError(withCitation(cause.message, keys), { cause });
  }
  const cited = citationOf(keys);
  const name = cited === undefined ? "" : ` (${cited})`;
  throw new UnsupportedGeotiffError(`a CRS without an EPSG code${name} is not supported`);
}

/** The words that `readCrs` of projections takes; undefined for keys that describe no CRS. */
function wordsOf(keys: GeoKeys): string | undefined {
  const model = keys.get(TiffTagGeo.GTModelTypeGeoKey);
  if (typeof model === "number" && ![PROJECTED, GEOGRAPHIC, 0, USER_DEFINED].includes(model))
    throw new CrsError(`a CRS of model type ${model} is not supported`);
  const projected = codeOf(keys, TiffTagGeo.ProjectedCRSGeoKey);
  if (projected !== undefined && model !== GEOGRAPHIC) return projected;
  const wkt = wktOf(keys);
  if (wkt !== undefined) return wkt;
  const hasProjection =
    keys.has(TiffTagGeo.ProjMethodGeoKey) || keys.has(TiffTagGeo.ProjectionGeoKey);
  const isProjected = model === PROJECTED || (model !== GEOGRAPHIC && hasProjection);
  const geographic = codeOf(keys, TiffTagGeo.GeodeticCRSGeoKey);
  if (!isProjected && geographic !== undefined) return geographic;
  // Keys without a model type that describe no datum either are none of a CRS.
  const describes = isProjected || model === GEOGRAPHIC || keys.has(TiffTagGeo.GeodeticDatumGeoKey);
  return describes ? userDefinedCrs(keys, isProjected) : undefined;
}

/** The code in a key: of EPSG, or of ESRI where EPSG has none. */
function codeOf(keys: GeoKeys, key: TiffTagGeo): string | undefined {
  const code = keys.get(key);
  if (typeof code !== "number" || code === 0 || code === USER_DEFINED) return undefined;
  const isOfEsri =
    wordsOfCode("EPSG", code) === undefined && wordsOfCode("ESRI", code) !== undefined;
  return `${isOfEsri ? "ESRI" : "EPSG"}:${code}`;
}

const CITATIONS = [
  TiffTagGeo.ProjectedCitationGeoKey,
  TiffTagGeo.GTCitationGeoKey,
  TiffTagGeo.GeodeticCitationGeoKey,
] as const;

/** The Well-Known Text in a citation, after the words of GDAL. */
function wktOf(keys: GeoKeys): string | undefined {
  for (const key of CITATIONS) {
    const text = keys.get(key);
    if (typeof text !== "string") continue;
    const [, wkt] = /^ESRI PE String = (.+)$/s.exec(text) ?? [];
    if (wkt !== undefined) return wkt.replace(/[|\0]+$/, "");
  }
  return undefined;
}

/** The citation of the file, short and printable. */
function citationOf(keys: GeoKeys): string | undefined {
  const citation = CITATIONS.map((key) => keys.get(key)).find(
    (text): text is string => typeof text === "string" && text !== "",
  );
  return citation?.replaceAll(/[^\x20-\x7e]/g, "").slice(0, 100);
}

/** The message with the citation after the name of the CRS, because a code alone says little. */
function withCitation(message: string, keys: GeoKeys): string {
  const cited = citationOf(keys);
  if (cited === undefined) return message;
  const isCoded = /^CRS (EPSG|ESRI):\d+ /.test(message);
  return isCoded ? message.replace(/^(CRS \S+) /, `$1 (${cited}) `) : `CRS ${cited}: ${message}`;
}
