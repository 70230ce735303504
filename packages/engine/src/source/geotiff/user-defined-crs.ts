import { TiffTagGeo } from "@cogeotiff/core";
import { projectionOf } from "../../projection/projection.ts";

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
  [14, "stere"],
  [15, "stere"],
  [16, "sterea"],
  [17, "eqc"],
  [24, "sinu"],
  [28, "cea"],
]);
const LAMBERT_ONE_PARALLEL = 9;
const POLAR_STEREOGRAPHIC = 15;
/** Methods whose first standard parallel is the latitude of true scale (`lat_ts`) of PROJ. */
const TRUE_SCALE: ReadonlySet<string> = new Set(["merc", "eqc", "cea"]);

/** Length of the linear units of EPSG in metres: metre, foot, US survey foot. */
const METRES: ReadonlyMap<number, number> = new Map([
  [9001, 1],
  [9002, 0.3048],
  [9003, 1200 / 3937],
]);
const DEGREE = 9102;

/** PROJ parameters of ellipsoids by their EPSG code. */
const ELLIPSOIDS: ReadonlyMap<number, string> = new Map([
  [7030, "+ellps=WGS84"],
  [7019, "+ellps=GRS80"],
]);
/** EPSG codes of datums that need no shift from WGS 84: WGS 84, NAD83, ETRS89. */
const DATUMS_WITHOUT_SHIFT: ReadonlySet<number> = new Set([6326, 6269, 6258]);

/**
 * The PROJ parameters of a CRS that GeoKeys describe without an EPSG code; undefined when a part of it is not
 * supported. A missing datum means WGS 84, as in PROJ.
 */
export function userDefinedCrs(keys: GeoKeys, isProjected: boolean): string | undefined {
  const ellipsoid = ellipsoidOf(keys);
  const unit = keys.get(TiffTagGeo.GeogAngularUnitsGeoKey) ?? DEGREE;
  if (ellipsoid === undefined || unit !== DEGREE) return undefined;
  if (!isProjected) return `+proj=longlat ${ellipsoid}`;
  const metres = metresOf(keys);
  const method = keys.get(TiffTagGeo.ProjMethodGeoKey);
  const name = typeof method === "number" ? METHODS.get(method) : undefined;
  if (metres === undefined || name === undefined) return undefined;
  return [`+proj=${name}`, ...parameters(keys, method, name, metres), ellipsoid].join(" ");
}

function parameters(keys: GeoKeys, method: unknown, name: string, metres: number): string[] {
  const first = (...ids: TiffTagGeo[]): number | undefined =>
    ids.map((id) => numberOf(keys, id)).find((value) => value !== undefined);
  const longitude = first(
    TiffTagGeo.ProjStraightVertPoleLongGeoKey,
    TiffTagGeo.ProjNatOriginLongGeoKey,
    TiffTagGeo.ProjFalseOriginLongGeoKey,
    TiffTagGeo.ProjCenterLongGeoKey,
  );
  const latitude = first(
    TiffTagGeo.ProjNatOriginLatGeoKey,
    TiffTagGeo.ProjFalseOriginLatGeoKey,
    TiffTagGeo.ProjCenterLatGeoKey,
  );
  const parallel = first(TiffTagGeo.ProjStdParallel1GeoKey);
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
    lat_2: first(TiffTagGeo.ProjStdParallel2GeoKey),
    k: scale,
    x_0: (easting ?? 0) * metres,
    y_0: (northing ?? 0) * metres,
    to_meter: metres === 1 ? undefined : metres,
  };
  if (TRUE_SCALE.has(name) && parallel !== undefined) {
    given["lat_ts"] = parallel;
    given["lat_1"] = undefined;
  }
  if (method === POLAR_STEREOGRAPHIC) {
    given["lat_0"] = (latitude ?? 90) < 0 ? -90 : 90;
    given["lat_ts"] = latitude;
  }
  return Object.entries(given).flatMap(([word, value]) =>
    value === undefined ? [] : [`+${word}=${value}`],
  );
}

function numberOf(keys: GeoKeys, id: TiffTagGeo): number | undefined {
  const value = keys.get(id);
  const [number] = typeof value === "number" ? [value] : Array.isArray(value) ? value : [];
  return typeof number === "number" ? number : undefined;
}

function metresOf(keys: GeoKeys): number | undefined {
  const unit = numberOf(keys, TiffTagGeo.ProjLinearUnitsGeoKey) ?? 9001;
  return unit === USER_DEFINED
    ? numberOf(keys, TiffTagGeo.ProjLinearUnitSizeGeoKey)
    : METRES.get(unit);
}

function ellipsoidOf(keys: GeoKeys): string | undefined {
  const code = numberOf(keys, TiffTagGeo.GeodeticCRSGeoKey) ?? USER_DEFINED;
  if (code !== USER_DEFINED) {
    const isGeographic = projectionOf(`EPSG:${code}`)?.project === undefined;
    if (projectionOf(`EPSG:${code}`) === undefined || !isGeographic) return undefined;
    return code === 4326 ? "+ellps=WGS84" : "+ellps=GRS80";
  }
  const datum = numberOf(keys, TiffTagGeo.GeodeticDatumGeoKey) ?? USER_DEFINED;
  const isShifted = keys.has(TiffTagGeo.GeogTOWGS84GeoKey);
  if (isShifted || (datum !== USER_DEFINED && !DATUMS_WITHOUT_SHIFT.has(datum))) return undefined;
  const ellipsoid = numberOf(keys, TiffTagGeo.EllipsoidGeoKey) ?? USER_DEFINED;
  if (ellipsoid !== USER_DEFINED) return ELLIPSOIDS.get(ellipsoid);
  const major = numberOf(keys, TiffTagGeo.EllipsoidSemiMajorAxisGeoKey);
  const flattening = numberOf(keys, TiffTagGeo.EllipsoidInvFlatteningGeoKey) ?? 0;
  const minor = numberOf(keys, TiffTagGeo.EllipsoidSemiMinorAxisGeoKey);
  if (major === undefined) return undefined;
  if (minor !== undefined) return `+a=${major} +b=${minor}`;
  return flattening === 0 ? `+R=${major}` : `+a=${major} +rf=${flattening}`;
}
