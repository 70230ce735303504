/**
 * Codes of CRSs in degrees that are within two metres of WGS 84: WGS 84 itself, NAD 83 and its realizations (4269, 4152,
 * 4617, 4759, 4955, 6318, 6319, 8252), ETRS 89 and RGF 93 (4258, 4937, 4171), GDA 94 and 2020, NZGD 2000, SIRGAS 2000, JGD
 * 2000 and 2011, CGCS 2000.
 */
const DEGREES: ReadonlySet<string> = new Set(
  "CRS84 CRS84h CRS83 4326 4979 4269 4152 4617 4759 4955 6318 6319 8252 4258 4937 4171 4283 7844 4167 4674 4612 6668 4490".split(
    " ",
  ),
);

/** Whether coordinates of a CRS are longitude and latitude; its code e.g. `EPSG:4326` or `urn:ogc:def:crs:EPSG::4326`. */
export const isDegrees = (name: string): boolean => DEGREES.has(name.split(/[:/]/).at(-1) ?? "");
