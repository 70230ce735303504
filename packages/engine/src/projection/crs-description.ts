/** A CRS in the words of WKT or PROJJSON, before its method and datum are looked up. */
export interface CrsDescription {
  readonly name: string;
  /** The code of the authority, e.g. `EPSG:32617`, if it states one. */
  readonly code: string | undefined;
  readonly datum: DescribedDatum;
  /** Undefined for a geographic CRS. */
  readonly conversion: DescribedConversion | undefined;
  /** Metres in a unit of the axes; for a geographic CRS degrees. */
  readonly unit: number;
  /** Directions of the axes, in small letters, e.g. `east`. */
  readonly directions: readonly string[];
  /** PROJ parameters that replace everything else (an extension of GDAL). */
  readonly proj?: string | undefined;
}

/** The datum of a description. */
export interface DescribedDatum {
  readonly name: string;
  /** Semi-major axis, metres. */
  readonly a: number;
  /** 0 for a sphere. */
  readonly inverseFlattening: number;
  /** Longitude of the prime meridian from Greenwich, degrees. */
  readonly primeMeridian: number;
  /** The shift to WGS 84 that the text itself states, as `+towgs84`. */
  readonly towgs84: readonly number[] | undefined;
}

/** The map projection of a description. */
export interface DescribedConversion {
  readonly method: string;
  /** By name; degrees, metres and plain numbers. */
  readonly parameters: readonly { readonly name: string; readonly value: number }[];
}
