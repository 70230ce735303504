/** An ellipsoid of revolution, or a sphere: its semi-axes in metres. */
export interface Ellipsoid {
  readonly a: number;
  readonly b: number;
}

/** The ellipsoid of a semi-major axis (metres) and an inverse flattening; 0 or infinity for a sphere. */
export function ellipsoidOf(a: number, inverseFlattening: number): Ellipsoid {
  const isSphere = inverseFlattening === 0 || !Number.isFinite(inverseFlattening);
  return { a, b: isSphere ? a : a * (1 - 1 / inverseFlattening) };
}

export const WGS84: Ellipsoid = ellipsoidOf(6_378_137, 298.257223563);
export const GRS80: Ellipsoid = ellipsoidOf(6_378_137, 298.257222101);

/**
 * The ellipsoids of PROJ by name (`proj -le`), of those that EPSG uses. proj4js takes WGS 84 for a name that it does not
 * know, so names never reach it.
 */
const ELLIPSOIDS: ReadonlyMap<string, Ellipsoid> = new Map([
  ["WGS84", WGS84],
  ["GRS80", GRS80],
  ["MERIT", ellipsoidOf(6_378_137, 298.257)],
  ["GRS67", ellipsoidOf(6_378_160, 298.247167427)],
  ["aust_SA", ellipsoidOf(6_378_160, 298.25)],
  ["airy", { a: 6_377_563.396, b: 6_356_256.909237285 }],
  ["mod_airy", { a: 6_377_340.189, b: 6_356_034.447938534 }],
  ["bessel", ellipsoidOf(6_377_397.155, 299.1528128)],
  ["bess_nam", ellipsoidOf(6_377_483.865, 299.1528128)],
  ["clrk66", { a: 6_378_206.4, b: 6_356_583.8 }],
  ["clrk80", ellipsoidOf(6_378_249.145, 293.4663)],
  ["clrk80ign", ellipsoidOf(6_378_249.2, 293.4660212936269)],
  ["evrst30", ellipsoidOf(6_377_276.345, 300.8017)],
  ["evrst48", ellipsoidOf(6_377_304.063, 300.8017)],
  ["evrst56", ellipsoidOf(6_377_301.243, 300.8017)],
  ["evrst69", ellipsoidOf(6_377_295.664, 300.8017)],
  ["evrstSS", ellipsoidOf(6_377_298.556, 300.8017)],
  ["fschr60", ellipsoidOf(6_378_166, 298.3)],
  ["fschr60m", ellipsoidOf(6_378_155, 298.3)],
  ["fschr68", ellipsoidOf(6_378_150, 298.3)],
  ["helmert", ellipsoidOf(6_378_200, 298.3)],
  ["hough", ellipsoidOf(6_378_270, 297)],
  ["intl", ellipsoidOf(6_378_388, 297)],
  ["krass", ellipsoidOf(6_378_245, 298.3)],
  ["plessis", { a: 6_376_523, b: 6_355_863 }],
  ["SEasia", { a: 6_378_155, b: 6_356_773.3205 }],
  ["walbeck", { a: 6_376_896, b: 6_355_834.8467 }],
  ["WGS60", ellipsoidOf(6_378_165, 298.3)],
  ["WGS66", ellipsoidOf(6_378_145, 298.25)],
  ["WGS72", ellipsoidOf(6_378_135, 298.26)],
  ["IAU76", ellipsoidOf(6_378_140, 298.257)],
  ["NWL9D", ellipsoidOf(6_378_145, 298.25)],
  ["danish", ellipsoidOf(6_377_019.2563, 300)],
  ["PZ90", ellipsoidOf(6_378_136, 298.25784)],
  ["GSK2011", ellipsoidOf(6_378_136.5, 298.2564151)],
  ["sphere", { a: 6_370_997, b: 6_370_997 }],
]);

/** The ellipsoid of a PROJ name; undefined for an unknown name. */
export const namedEllipsoid = (name: string): Ellipsoid | undefined => ELLIPSOIDS.get(name);

/** The sphere with the surface of an ellipsoid, by the series of PROJ (`+R_A`). */
export function authalicSphere({ a, b }: Ellipsoid): Ellipsoid {
  const e2 = (a * a - b * b) / (a * a);
  const radius = a * (1 - e2 * (1 / 6 + e2 * (17 / 360 + e2 * (67 / 3024))));
  return { a: radius, b: radius };
}

/** Tolerance of semi-axes, metres: they are rounded differently in files. */
const SLACK = 2e-3;

export const isSame = (one: Ellipsoid, other: Ellipsoid): boolean =>
  Math.abs(one.a - other.a) < SLACK && Math.abs(one.b - other.b) < SLACK;

export const isSphere = ({ a, b }: Ellipsoid): boolean => Math.abs(a - b) < SLACK;

/** Ellipsoids without a datum: those of the sea ice grids of NSIDC (Hughes 1980) and of EUMETSAT's satellites. */
const WITHOUT_DATUM: readonly Ellipsoid[] = [
  { a: 6_378_273, b: 6_356_889.449 },
  { a: 6_378_169, b: 6_356_583.8 },
];

/**
 * Whether positions on an ellipsoid are not shifted: it is that of a datum with its origin in the centre of the Earth,
 * which differs from WGS 84 by a metre or two, or it is a figure without a datum, such as a sphere. PROJ does not shift
 * them either.
 */
export function isUnshifted(ellipsoid: Ellipsoid): boolean {
  if (isSphere(ellipsoid) || WITHOUT_DATUM.some((one) => isSame(one, ellipsoid))) return true;
  const inverseFlattening = ellipsoid.a / (ellipsoid.a - ellipsoid.b);
  return (
    Math.abs(ellipsoid.a - WGS84.a) < 0.5 &&
    inverseFlattening > 298.25 &&
    inverseFlattening < 298.26
  );
}
