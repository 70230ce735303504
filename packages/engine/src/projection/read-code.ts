import { splitAffine } from "./affine.ts";
import { type Authority, parseCode, wordsOfCode } from "./crs-codes.ts";
import type { CrsDefinition } from "./crs-definition.ts";
import { CrsError, REPROJECT } from "./crs-error.ts";
import { parseProj } from "./parse-proj.ts";

/**
 * What a CRS of `readCrs` consists of.
 *
 * @param crs a code or PROJ parameters
 * @throws CrsError for a CRS that is not supported
 */
export function definitionOf(crs: string): CrsDefinition {
  const { base, affine } = splitAffine(crs);
  if (affine !== undefined) return { ...definitionOf(base), affine };
  const parsed = parseCode(crs);
  if (parsed !== undefined) return definitionOfCode(parsed.authority, parsed.code);
  if (crs.startsWith("+")) return parseProj(crs);
  throw new CrsError(
    `${crs.slice(0, 60)} is no code (EPSG:32617) and no PROJ parameters (+proj=...)`,
  );
}

/**
 * The code of the horizontal part of a compound CRS, e.g. EPSG:4269 of EPSG:5498 (NAD83 + NAVD88 height); the code itself
 * for any other CRS.
 *
 * @throws CrsError for an unknown code
 */
export function horizontalCode(authority: Authority, code: number): number {
  const words = wordsOfCode(authority, code);
  const [, horizontal] = /^of=(\d+)$/.exec(words ?? "") ?? [];
  return horizontal === undefined ? code : Number(horizontal);
}

function definitionOfCode(authority: Authority, code: number): CrsDefinition {
  const name = `${authority}:${code}`;
  const words = wordsOfCode(authority, horizontalCode(authority, code));
  if (words === undefined)
    throw new CrsError(
      `CRS ${name} is not known; give its PROJ parameters (+proj=...) or its WKT, or ${REPROJECT}`,
    );
  const [, method] = /^refused=(\S+)$/.exec(words) ?? [];
  if (method !== undefined)
    throw new CrsError(
      `CRS ${name} is not supported: its projection is ${method.replaceAll("_", " ")}; ${REPROJECT}`,
    );
  try {
    return parseProj(words.startsWith("proj=") ? words : `proj=${words}`);
  } catch (cause) {
    if (!(cause instanceof CrsError)) throw cause;
    throw new CrsError(`CRS ${name} is not supported: ${cause.message}`, { cause });
  }
}
