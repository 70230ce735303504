import { wkbToGeojson } from "hyparquet/src/wkb.js";

/** Bytes of the envelope by its code in the flags: none, then 2, 3, 3 and 4 dimensions. */
const ENVELOPES = [0, 32, 48, 48, 64] as const;
const HEADER_BYTES = 8;

/**
 * Parses a geometry of a GeoPackage: a header ("GP", version, flags, CRS, envelope) before Well-Known Binary. See clause
 * 2.1.3 of the standard (OGC 12-128).
 *
 * @returns null for an empty geometry; an object without coordinates for a type that GeoJSON does not have (curves)
 */
export function geometryOf(blob: Uint8Array): object | null {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
  const flags = view.getUint8(3);
  if (view.getUint16(0) !== 0x47_50) return { type: "not a GeoPackage geometry" };
  const isEmpty = (flags & 0b1_0000) !== 0;
  if (isEmpty) return null;
  const envelope = ENVELOPES[(flags >> 1) & 0b111] ?? 0;
  try {
    return wkbToGeojson({ view, offset: HEADER_BYTES + envelope });
  } catch {
    return { type: "a geometry with curves, or a broken one" };
  }
}
