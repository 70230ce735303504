import { CrsError } from "../../projection/crs-error.ts";
import { readCrs } from "../../projection/read-crs.ts";
import { SourceError } from "../source-error.ts";
import { type Attributes, textOf } from "./attributes.ts";
import { wordsOfParameters } from "./grid-mapping-parameters.ts";

/** Attributes with the words of a CRS, in the order that they count in: those of CF, of GDAL, of ESRI and of NSIDC. */
const TEXTS = [
  "crs_wkt",
  "spatial_ref",
  "esri_pe_string",
  "proj4",
  "proj4text",
  "proj4_string",
  "proj4_params",
];
/** Attributes with an EPSG code. */
const CODES = ["epsg_code", "spatial_epsg", "EPSG_code", "epsg", "srid"];

/**
 * The CRS of the attributes of a grid mapping (CF conventions, section 5.6 and appendix F): its Well-Known Text or PROJ
 * parameters, or the parameters of its `grid_mapping_name`, or an EPSG code.
 *
 * @param metres metres in a unit of the coordinates x and y, which false eastings and northings have too
 * @returns undefined for attributes that describe no CRS
 * @throws SourceError for a CRS that is not supported, when no other attribute describes it
 */
export function crsOfGridMapping(attributes: Attributes, metres = 1): string | undefined {
  const hasName = textOf(attributes, "grid_mapping_name") !== undefined;
  const candidates = [
    ...TEXTS.map((name) => textOf(attributes, name)).map((text) => () => text),
    () => (hasName ? wordsOfParameters(attributes, metres) : undefined),
    ...CODES.map((name) => () => codeOf(attributes[name])),
  ];
  let refusal: CrsError | undefined;
  for (const candidate of candidates)
    try {
      const words = candidate();
      if (words !== undefined && words.trim() !== "") return readCrs(words);
    } catch (error) {
      if (!(error instanceof CrsError)) throw error;
      refusal ??= error;
    }
  if (refusal === undefined) return undefined;
  throw new SourceError(`${refusal.message}; or set crs in the catalog`, { cause: refusal });
}

/** The code of `EPSG:3413`, `urn:ogc:def:crs:EPSG::3413` or 3413. */
function codeOf(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isInteger(value)) return `EPSG:${value}`;
  if (typeof value !== "string") return undefined;
  const [, code] = /^(?:urn:ogc:def:crs:)?(?:EPSG:{1,2})?(\d{4,6})$/i.exec(value.trim()) ?? [];
  return code === undefined ? undefined : `EPSG:${code}`;
}
