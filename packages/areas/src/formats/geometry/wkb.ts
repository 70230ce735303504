/** A geometry of Well-Known Binary with its spatial reference id, 0 without one. */
export interface WkbGeometry {
  /** GeoJSON, without heights and measures. */
  readonly geometry: { readonly type: string; readonly coordinates?: unknown };
  /** The id of EWKB, usually an EPSG code. */
  readonly srid: number;
}

const TYPES = [
  "",
  "Point",
  "LineString",
  "Polygon",
  "MultiPoint",
  "MultiLineString",
  "MultiPolygon",
  "GeometryCollection",
] as const;
/** Flags of EWKB (PostGIS): heights, measures, a spatial reference id. */
const EWKB_Z = 0x8000_0000;
const EWKB_M = 0x4000_0000;
const EWKB_SRID = 0x2000_0000;

/**
 * Parses Well-Known Binary of ISO 19125 (also with heights and measures, which are left out) or EWKB of PostGIS.
 *
 * @returns only the name of the type for one that GeoJSON does not have (curves), or that cannot be an area (lines)
 * @throws RangeError for bytes that end too early
 */
export function parseWkb(bytes: Uint8Array, offset = 0): WkbGeometry {
  const reader = new WkbReader(bytes, offset);
  const geometry = reader.geometry();
  return { geometry, srid: reader.srid };
}

class WkbReader {
  readonly #view: DataView;
  #at: number;
  #isLittle = true;
  #skip = 0;
  srid = 0;

  constructor(bytes: Uint8Array, offset: number) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = offset;
  }

  geometry(): WkbGeometry["geometry"] {
    const type = TYPES[this.#type()];
    if (type === "Point") return { type, coordinates: this.#position() };
    if (type === "Polygon") return { type, coordinates: this.#rings() };
    if (type === "MultiPolygon") {
      const polygons: unknown[] = [];
      for (let left = this.#uint(); left > 0; left--) {
        this.#type();
        polygons.push(this.#rings());
      }
      return { type, coordinates: polygons };
    }
    return { type: type ?? "a geometry with curves, or a broken one" };
  }

  /** The number of the type; sets byte order and dimensions. */
  #type(): number {
    this.#isLittle = this.#view.getUint8(this.#at) === 1;
    this.#at += 1;
    const word = this.#uint();
    const base = word & 0xffff;
    const iso = Math.floor(base / 1000);
    const hasZ = (word & EWKB_Z) !== 0 || iso === 1 || iso === 3;
    const hasM = (word & EWKB_M) !== 0 || iso === 2 || iso === 3;
    this.#skip = 8 * (Number(hasZ) + Number(hasM));
    if ((word & EWKB_SRID) !== 0) this.srid = this.#uint();
    return base % 1000;
  }

  #uint(): number {
    const value = this.#view.getUint32(this.#at, this.#isLittle);
    this.#at += 4;
    return value;
  }

  #position(): number[] {
    const x = this.#view.getFloat64(this.#at, this.#isLittle);
    const y = this.#view.getFloat64(this.#at + 8, this.#isLittle);
    this.#at += 16 + this.#skip;
    return [x, y];
  }

  #rings(): number[][][] {
    const rings: number[][][] = [];
    for (let left = this.#uint(); left > 0; left--) {
      const ring: number[][] = [];
      for (let positions = this.#uint(); positions > 0; positions--) ring.push(this.#position());
      rings.push(ring);
    }
    return rings;
  }
}
