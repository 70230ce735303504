import { wktToGeoJSON } from "betterknown";
import type { CrsWords } from "../../features/feature-source.ts";
import { parseWkb } from "./wkb.ts";

/** A geometry that a text gives, with its CRS if it names one. */
export interface TextGeometry {
  /** GeoJSON. */
  readonly geometry: unknown;
  /** The CRS of its SRID. */
  readonly crs?: CrsWords | undefined;
}

const SRID = /^\s*SRID\s*=\s*(\d+)\s*;/i;
const HEX = /^\s*0[01][0-9a-f]{8,}\s*$/i;

/** Whether a text looks like a geometry. */
export const isTextGeometry = (text: string): boolean =>
  /^\s*(SRID\s*=\s*\d+\s*;)?\s*(POINT|POLYGON|MULTI|LINESTRING|GEOMETRYCOLLECTION|CURVEPOLYGON)\s*[A-Z\s]*\(/i.test(
    text,
  ) ||
  HEX.test(text) ||
  /^\s*\{\s*"/.test(text);

/**
 * Parses Well-Known Text, also with `SRID=5070;` before it (EWKT), Well-Known Binary in hexadecimal digits as PostGIS writes
 * it, or GeoJSON.
 *
 * @throws an error of any kind for another text
 */
export function textGeometry(text: string): TextGeometry {
  if (HEX.test(text)) return hexGeometry(text.trim());
  if (text.trimStart().startsWith("{")) return { geometry: JSON.parse(text) as unknown };
  const [prefix = "", srid] = SRID.exec(text) ?? [];
  const geometry: unknown = wktToGeoJSON(text.slice(prefix.length).replaceAll(/\s+/g, " ").trim());
  if (geometry === null || geometry === undefined) throw new SyntaxError("no Well-Known Text");
  return { geometry, crs: crsOf(Number(srid ?? 0)) };
}

function hexGeometry(hex: string): TextGeometry {
  const bytes = Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16),
  );
  const { geometry, srid } = parseWkb(bytes);
  return { geometry, crs: crsOf(srid) };
}

const crsOf = (srid: number): CrsWords | undefined =>
  srid === 0 ? undefined : { name: `EPSG:${srid}` };
