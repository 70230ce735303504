import { TiffTagGeo } from "@cogeotiff/core";
import { CrsError, REPROJECT } from "../../projection/crs-error.ts";
import { meridianOfCode } from "../../projection/prime-meridians.ts";

/** The GeoKeys of an image by their ids in OGC GeoTIFF 1.1. */
export type GeoKeys = ReadonlyMap<number, string | number | readonly number[]>;

const USER_DEFINED = 32767;

/** PROJ names of projection methods by their code in GeoTIFF 1.0 (section 6.3.3.3). */
const METHODS: ReadonlyMap<number, string> = new Map([
  [1, "tmerc"],
  [7, "merc"],
  [8, "lcc"],
  [9, "lcc"],
  [10, "laea"],
  [11, "aea"],
  [12, "aeqd"],
  [13, "eqdc"],
  [14, "stere"],
  [15, "stere"],
  [16, "sterea"],
  [17, "eqc"],
  [18, "cass"],
  [20, "mill"],
  [22, "poly"],
  [23, "robin"],
  [24, "sinu"],
  [28, "cea"],
]);
const LAMBERT_ONE_PARALLEL = 9;
const POLAR_STEREOGRAPHIC = 15;
/** Methods whose first standard parallel is the latitude of true scale (`lat_ts`) of PROJ. */
const TRUE_SCALE: ReadonlySet<string> = new Set(["merc", "eqc", "cea"]);
/** First codes of the zones of UTM on the northern and southern half (ProjectionGeoKey): 16017 is zone 17 north. */
const UTM_NORTH = 16_000;
const UTM_SOUTH = 16_100;

/** Length of the linear units of EPSG in metres. */
const METRES: ReadonlyMap<number, number> = new Map([
  [9001, 1],
  [9002, 0.3048],
  [9003, 1200 / 3937],
  [9030, 1852],
  [9036, 1000],
  [9093, 1609.344],
  [9096, 0.9144],
]);
/** Degrees in the angular units of EPSG: radian, degree, grad, gon. */
const DEGREES: ReadonlyMap<number, number> = new Map([
  [9101, 180 / Math.PI],
  [9102, 1],
  [9105, 0.9],
  [9106, 0.9],
  [9122, 1],
]);

/** The words of the ellipsoids of EPSG in PROJ: those that files name without their size. */
const ELLIPSOIDS: ReadonlyMap<number, string> = new Map([
  [7001, "ellps=airy"],
  [7002, "ellps=mod_airy"],
  [7003, "ellps=aust_SA"],
  [7004, "ellps=bessel"],
  [7008, "ellps=clrk66"],
  [7011, "ellps=clrk80ign"],
  [7012, "ellps=clrk80"],
  [7019, "ellps=GRS80"],
  [7022, "ellps=intl"],
  [7024, "ellps=krass"],
  [7030, "ellps=WGS84"],
  [7043, "ellps=WGS72"],
]);
/** Between the code of a datum and that of its geographic CRS in EPSG. */
const DATUM_OFFSET = 2000;

/**
 * The PROJ parameters of a CRS that GeoKeys describe without an EPSG code. A missing datum means WGS 84, as in PROJ.
 *
 * @throws CrsError that names the key that is not supported
 */
export function userDefinedCrs(keys: GeoKeys, isProjected: boolean): string {
  const datum = [...datumWords(keys), ...primeMeridianWords(keys)];
  const degrees = degreesOf(keys);
  if (!isProjected)
    return ["+proj=longlat", ...datum, ...(degrees === 1 ? [] : [`unit=${degrees}`])].join(" +");
  const zone = numberOf(keys, TiffTagGeo.ProjectionGeoKey) ?? USER_DEFINED;
  if (zone !== USER_DEFINED) return ["+proj=utm", ...utmWords(zone), ...datum].join(" +");
  const method = keys.get(TiffTagGeo.ProjMethodGeoKey);
  const name = typeof method === "number" ? METHODS.get(method) : undefined;
  if (name === undefined)
    throw new CrsError(
      `its projection (ProjMethodGeoKey ${String(method)}) is not supported; ${REPROJECT}`,
    );
  return [
    `+proj=${name}`,
    ...parameters(keys, method, name, metresOf(keys), degrees),
    ...datum,
  ].join(" +");
}

function utmWords(code: number): readonly string[] {
  const [north, south] = [code - UTM_NORTH, code - UTM_SOUTH];
  if (north >= 1 && north <= 60) return [`zone=${north}`];
  if (south >= 1 && south <= 60) return [`zone=${south}`, "south"];
  throw new CrsError(
    `its projection (ProjectionGeoKey ${code}) is not supported; state its CRS as a code, or ${REPROJECT}`,
  );
}

function parameters(
  keys: GeoKeys,
  method: unknown,
  name: string,
  metres: number,
  degrees: number,
): readonly string[] {
  const first = (...ids: TiffTagGeo[]): number | undefined =>
    ids.map((id) => numberOf(keys, id)).find((value) => value !== undefined);
  const angle = (...ids: TiffTagGeo[]): number | undefined => {
    const value = first(...ids);
    return value === undefined ? undefined : value * degrees;
  };
  const longitude = angle(
    TiffTagGeo.ProjStraightVertPoleLongGeoKey,
    TiffTagGeo.ProjNatOriginLongGeoKey,
    TiffTagGeo.ProjFalseOriginLongGeoKey,
    TiffTagGeo.ProjCenterLongGeoKey,
  );
  const latitude = angle(
    TiffTagGeo.ProjNatOriginLatGeoKey,
    TiffTagGeo.ProjFalseOriginLatGeoKey,
    TiffTagGeo.ProjCenterLatGeoKey,
  );
  const parallel = angle(TiffTagGeo.ProjStdParallel1GeoKey);
  const scale = first(TiffTagGeo.ProjScaleAtNatOriginGeoKey, TiffTagGeo.ProjScaleAtCenterGeoKey);
  const easting = first(
    TiffTagGeo.ProjFalseEastingGeoKey,
    TiffTagGeo.ProjFalseOriginEastingGeoKey,
    TiffTagGeo.ProjCenterEastingGeoKey,
  );
  const northing = first(
    TiffTagGeo.ProjFalseNorthingGeoKey,
    TiffTagGeo.ProjFalseOriginNorthingGeoKey,
    TiffTagGeo.ProjCenterNorthingGeoKey,
  );
  const given: Record<string, number | undefined> = {
    lon_0: longitude ?? 0,
    lat_0: latitude ?? 0,
    lat_1: method === LAMBERT_ONE_PARALLEL ? latitude : parallel,
    lat_2: angle(TiffTagGeo.ProjStdParallel2GeoKey),
    k: scale,
    x_0: (easting ?? 0) * metres,
    y_0: (northing ?? 0) * metres,
    to_meter: metres === 1 ? undefined : metres,
  };
  if (TRUE_SCALE.has(name)) {
    given["lat_ts"] = parallel;
    given["lat_1"] = undefined;
  }
  if (method === POLAR_STEREOGRAPHIC) {
    given["lat_0"] = (latitude ?? 90) < 0 ? -90 : 90;
    given["lat_ts"] = latitude;
  }
  return Object.entries(given).flatMap(([word, value]) =>
    value === undefined ? [] : [`${word}=${value}`],
  );
}

function numberOf(keys: GeoKeys, id: TiffTagGeo): number | undefined {
  const value = keys.get(id);
  const [number] = typeof value === "number" ? [value] : Array.isArray(value) ? value : [];
  return typeof number === "number" ? number : undefined;
}

function metresOf(keys: GeoKeys): number {
  const unit = numberOf(keys, TiffTagGeo.ProjLinearUnitsGeoKey) ?? 9001;
  const metres =
    unit === USER_DEFINED ? numberOf(keys, TiffTagGeo.ProjLinearUnitSizeGeoKey) : METRES.get(unit);
  if (metres === undefined) throw new CrsError(`its linear unit (EPSG ${unit}) is not supported`);
  return metres;
}

function degreesOf(keys: GeoKeys): number {
  const unit = numberOf(keys, TiffTagGeo.GeogAngularUnitsGeoKey) ?? 9102;
  const size = numberOf(keys, TiffTagGeo.GeogAngularUnitSizeGeoKey);
  const degrees =
    unit === USER_DEFINED && size !== undefined ? (size * 180) / Math.PI : DEGREES.get(unit);
  if (degrees === undefined) throw new CrsError(`its angular unit (EPSG ${unit}) is not supported`);
  return degrees;
}

/** The prime meridian: its code, or its longitude from Greenwich in the angular unit. */
function primeMeridianWords(keys: GeoKeys): readonly string[] {
  // A geographic CRS with a code has its own.
  const crs = numberOf(keys, TiffTagGeo.GeodeticCRSGeoKey) ?? USER_DEFINED;
  if (crs !== USER_DEFINED) return [];
  const code = numberOf(keys, TiffTagGeo.PrimeMeridianGeoKey) ?? USER_DEFINED;
  const longitude = numberOf(keys, TiffTagGeo.PrimeMeridianLongitudeGeoKey) ?? 0;
  const degrees = code === USER_DEFINED ? longitude * degreesOf(keys) : meridianOfCode(code);
  if (degrees === undefined) throw new CrsError(`its prime meridian (EPSG ${code}) is not known`);
  return degrees === 0 ? [] : [`pm=${degrees}`];
}

function datumWords(keys: GeoKeys): readonly string[] {
  const code = numberOf(keys, TiffTagGeo.GeodeticCRSGeoKey) ?? USER_DEFINED;
  const shift = keys.get(TiffTagGeo.GeogTOWGS84GeoKey);
  const towgs84 = Array.isArray(shift) ? [`towgs84=${shift.join(",")}`] : [];
  if (code !== USER_DEFINED && code !== 0) return [`gcs=${code}`, ...towgs84];
  const figure = figureWords(keys);
  const datum = numberOf(keys, TiffTagGeo.GeodeticDatumGeoKey) ?? USER_DEFINED;
  // The datums 6001 to 6999 are those of the geographic CRSs 4001 to 4999.
  const hasDatum = datum >= 6001 && datum <= 6999 && towgs84.length === 0;
  return [...(hasDatum ? [`gcs=${datum - DATUM_OFFSET}`] : towgs84), ...figure];
}

function figureWords(keys: GeoKeys): readonly string[] {
  const major = numberOf(keys, TiffTagGeo.EllipsoidSemiMajorAxisGeoKey);
  if (major === undefined) {
    const code = numberOf(keys, TiffTagGeo.EllipsoidGeoKey) ?? USER_DEFINED;
    const word = ELLIPSOIDS.get(code);
    if (word !== undefined) return [word];
    if (code === USER_DEFINED) return ["ellps=WGS84"];
    throw new CrsError(`its ellipsoid (EPSG ${code}) is not known`);
  }
  const flattening = numberOf(keys, TiffTagGeo.EllipsoidInvFlatteningGeoKey) ?? 0;
  const minor = numberOf(keys, TiffTagGeo.EllipsoidSemiMinorAxisGeoKey);
  if (minor !== undefined) return [`a=${major}`, `b=${minor}`];
  return flattening === 0 ? [`R=${major}`] : [`a=${major}`, `rf=${flattening}`];
}
