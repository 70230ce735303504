import { parseCode } from "./crs-codes.ts";
import type { CrsDefinition } from "./crs-definition.ts";
import { CrsError, shown } from "./crs-error.ts";
import { describeCrs } from "./describe-crs.ts";
import type { CrsDescription } from "./crs-description.ts";
import { formatCrs } from "./format-crs.ts";
import { parseProj } from "./parse-proj.ts";
import { projOfDescription } from "./proj-of-description.ts";
import { parseProjjson } from "./projjson.ts";
import { definitionOf, horizontalCode } from "./read-code.ts";
import { isSameDefinition } from "./same-crs.ts";
import { parseWkt } from "./wkt-tree.ts";

/** Names of CRSs without a code of EPSG or ESRI. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["CRS84", "EPSG:4326"],
  ["WGS84", "EPSG:4326"],
  ["CRS83", "EPSG:4269"],
  ["NAD83", "EPSG:4269"],
]);

/** A code of an authority, alone, in a URN or in a URI of the OGC; after a plus sign the vertical part. */
const CODE =
  /^(?:(?:urn:ogc:def:crs:|https?:\/\/www\.opengis\.net\/def\/crs\/)?(EPSG|ESRI)[:/](?:[\d.]*[:/])?(\d{1,9})(?:\+\d+)?)$/i;
const NAMED =
  /^(?:(?:urn:ogc:def:crs:|https?:\/\/www\.opengis\.net\/def\/crs\/)?OGC[:/](?:[\d.]*[:/])?)?(CRS84|CRS83|WGS84|NAD83)$/i;

/**
 * Reads the words of a file or of an owner for a CRS: a code (`EPSG:32617`, `ESRI:54009`, as a URN or URI too), PROJ
 * parameters (`+proj=utm +zone=17`), Well-Known Text of version 1 (GDAL, ESRI) or 2, or PROJJSON. Of a compound CRS the
 * horizontal part counts.
 *
 * @returns a code, or PROJ parameters in one order: words that mean the same give the same text. `projectionOf` takes it.
 * @throws CrsError that names what is not known or not supported, and says what to do
 */
export function readCrs(words: string): string {
  const text = words.trim();
  if (text === "") throw new CrsError("it has no CRS");
  const [, authority, number] = CODE.exec(text) ?? [];
  if (authority !== undefined) return ofCode(`${authority.toUpperCase()}:${Number(number)}`);
  const [, name] = NAMED.exec(text) ?? [];
  if (name !== undefined) return NAMES.get(name.toUpperCase()) ?? "EPSG:4326";
  const [, initial] = /^\+init=epsg:(\d+)(?: \+(?:no_defs|type=crs))*$/i.exec(text) ?? [];
  if (initial !== undefined) return ofCode(`EPSG:${initial}`);
  if (text.startsWith("{")) return ofDescription(describeCrs(parseProjjson(text)));
  if (/^[A-Za-z_0-9]+\s*[[(]/.test(text)) return ofDescription(describeCrs(parseWkt(text)));
  if (/^\+?proj=/.test(text) || /\s\+proj=/.test(text)) return formatCrs(parseProj(text));
  throw new CrsError(
    `${shown(text)} is no CRS; give a code (EPSG:32617, ESRI:54009), PROJ parameters (+proj=...) or Well-Known Text`,
  );
}

/** A code whose CRS is supported; of a compound CRS the code of the horizontal part. */
function ofCode(code: string): string {
  definitionOf(code);
  const parsed = parseCode(code);
  return parsed === undefined
    ? code
    : `${parsed.authority}:${horizontalCode(parsed.authority, parsed.code)}`;
}

/**
 * The code of a description, if its parameters are those of the code; otherwise its parameters, because programs change
 * these and leave the code. A code whose description is not understood counts alone.
 */
function ofDescription(description: CrsDescription): string {
  const coded = codedDefinition(description.code);
  let definition: CrsDefinition;
  try {
    definition = parseProj(projOfDescription(description));
  } catch (error) {
    if (!(error instanceof CrsError)) throw error;
    if (coded !== undefined) return coded.code;
    throw new CrsError(`CRS ${shown(description.name)}: ${error.message}`, { cause: error });
  }
  // The area of a code may have a better shift than its whole datum.
  const shift =
    description.datum.towgs84 === undefined ? coded?.definition.shift : definition.shift;
  return coded !== undefined && isSameDefinition(coded.definition, { ...definition, shift })
    ? coded.code
    : formatCrs(definition);
}

function codedDefinition(
  code: string | undefined,
): { readonly code: string; readonly definition: CrsDefinition } | undefined {
  if (code === undefined || parseCode(code) === undefined) return undefined;
  try {
    return { code: ofCode(code), definition: definitionOf(code) };
  } catch (error) {
    if (error instanceof CrsError) return undefined;
    throw error;
  }
}
