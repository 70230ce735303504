import type { Affine } from "./affine.ts";
import type { Ellipsoid } from "./ellipsoid.ts";

/** How a datum differs from WGS 84. */
export interface DatumShift {
  /**
   * Three translations in metres, or these and three rotations in arc seconds and a scale in parts per million, as
   * `+towgs84` of PROJ (position vector).
   */
  readonly parameters: readonly number[];
  /** Greatest error of a position, metres; undefined for a shift that a file or an owner states. */
  readonly error: number | undefined;
  /** The name of the datum or of its geographic CRS, for messages; empty if it has none. */
  readonly name: string;
}

/**
 * Whether the axes of a CRS are longitude and latitude, in any unit and from any prime meridian. Those of a rotated pole
 * are not: its meridians are others.
 */
export const isGeographic = ({ projection, affine }: CrsDefinition): boolean =>
  projection === "longlat" && affine === undefined;

/**
 * Whether coordinates are degrees of longitude and latitude that are used unchanged, of WGS 84, of a datum close to it or
 * of a sphere.
 */
export const isPlainDegrees = ({
  projection,
  shift,
  primeMeridian,
  unit,
  isWest,
  isSouth,
  affine,
}: CrsDefinition): boolean =>
  projection === "longlat" &&
  affine === undefined &&
  shift === undefined &&
  primeMeridian === 0 &&
  unit === 1 &&
  !isWest &&
  !isSouth;

/** What a CRS consists of. */
export interface CrsDefinition {
  /** PROJ's name of the projection, e.g. `tmerc`; `longlat` for a geographic CRS. */
  readonly projection: string;
  /** The parameters of the projection by their names in PROJ: degrees, metres, and 1 for a flag. */
  readonly parameters: ReadonlyMap<string, number>;
  readonly ellipsoid: Ellipsoid;
  /** Undefined for a datum that is not shifted: WGS 84, a datum close to it, or a sphere. */
  readonly shift: DatumShift | undefined;
  /** Longitude of the prime meridian from Greenwich, degrees. */
  readonly primeMeridian: number;
  /** Metres in a unit of the axes; for a geographic CRS degrees. */
  readonly unit: number;
  /** Of a rotated raster: its columns and rows are the coordinates. */
  readonly affine?: Affine | undefined;
  /** Whether x grows to the west, and y to the south. */
  readonly isWest: boolean;
  readonly isSouth: boolean;
}
