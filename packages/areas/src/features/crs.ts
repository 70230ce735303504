import { type CrsToDegrees, crsToDegrees } from "./crs-to-degrees.ts";
import { isDegrees } from "./degrees-crs.ts";
import { definitionOfCode } from "./epsg-codes.ts";
import type { CrsWords } from "./feature-source.ts";
import { FileError } from "./file-error.ts";

/** The coordinate reference system of the areas of a file, before they become degrees. */
export interface AreaFileCrs {
  /** Its code, e.g. `EPSG:5070`, or else its name. */
  readonly name: string;
  /** Its name for people, where it has one beside the code. */
  readonly title?: string | undefined;
  /** Who says so: the file, the caller, or nobody, so that degrees of WGS 84 are assumed. */
  readonly from: "file" | "option" | "assumed";
}

const URN =
  /^(?:urn:(?:x-)?ogc:def:crs:|https?:\/\/www\.opengis\.net\/def\/crs\/)([A-Z\d]+)[:/][^:/]*[:/](\w+)$/i;
const CODE = /^([A-Z]+\d*):{1,2}(\w+)$/i;

/** The code of a CRS as `EPSG:5070`, also from a URN or a URL of the OGC; other words as they are. */
function crsCode(name: string): string {
  const trimmed = name.trim();
  const [, authority, code] = URN.exec(trimmed) ?? CODE.exec(trimmed) ?? [];
  if (authority === undefined || code === undefined)
    return /^\d{4,6}$/.test(trimmed) ? `EPSG:${trimmed}` : trimmed;
  return `${authority.toUpperCase()}:${code}`;
}

/**
 * The CRS that a caller names: a code, Well-Known Text, a PROJ string or PROJJSON.
 *
 * @throws FileError for other words
 */
export function crsOfOption(words: string): CrsWords {
  const text = words.trim();
  if (text.startsWith("+")) return { name: text, definition: text };
  if (text.startsWith("{"))
    return { name: nameIn(/"name"\s*:\s*"([^"]*)"/, text), definition: projjson(text) };
  if (text.includes("[")) return { name: nameIn(/"([^"]*)"/, text), definition: text };
  const code = crsCode(text);
  if (CODE.test(code)) return { name: code };
  throw notUnderstood(words);
}

const nameIn = (pattern: RegExp, text: string): string =>
  pattern.exec(text)?.[1] ?? "the given CRS";

function projjson(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch {
    throw notUnderstood(text);
  }
}

const notUnderstood = (words: string): FileError =>
  new FileError(
    `“${words.slice(0, 60)}” is not a coordinate reference system.`,
    "Give a code such as EPSG:5070, Well-Known Text, a PROJ string (+proj=...) or PROJJSON.",
  );

/**
 * The conversion of a CRS to degrees: by its definition, or else by its code.
 *
 * @throws FileError for a code that is not known here without a definition, and for a definition that proj4 does not support
 */
export function conversionOf({ name, title, definition }: CrsWords): CrsToDegrees {
  const code = crsCode(name);
  if (isDegrees(code)) return { toDegrees: undefined, notes: [] };
  const words = title === undefined ? code : `${title} (${code})`;
  if (definition !== undefined) return crsToDegrees(words, definition);
  const known = definitionOfCode(code);
  if (known !== undefined) return crsToDegrees(words, known);
  throw new FileError(
    `The coordinate reference system ${code} is not known here by its code.`,
    "Give its definition as Well-Known Text or as a PROJ string, e.g. of https://epsg.io or of “gdalsrsinfo”; or reproject the file to WGS 84 (EPSG:4326).",
  );
}
