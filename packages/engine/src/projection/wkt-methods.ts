import { CrsError, REPROJECT, shown } from "./crs-error.ts";
import type { DescribedConversion } from "./crs-description.ts";

/** The parameters of PROJ by the names of parameters in WKT and PROJJSON, in small letters and digits. */
const PARAMETERS: ReadonlyMap<string, string> = new Map([
  ...[
    "latitudeoforigin",
    "latitudeofcenter",
    "latitudeofnaturalorigin",
    "latitudeoffalseorigin",
    "latitudeofprojectioncentre",
    "latitudeofprojectioncenter",
    "centralparallel",
  ].map((name) => [name, "lat_0"] as const),
  ...[
    "centralmeridian",
    "longitudeofcenter",
    "longitudeoforigin",
    "longitudeofnaturalorigin",
    "longitudeoffalseorigin",
    "longitudeofprojectioncentre",
    "longitudeofprojectioncenter",
    "straightverticallongitudefrompole",
  ].map((name) => [name, "lon_0"] as const),
  ...["standardparallel1", "latitudeof1ststandardparallel", "latitudeofstandardparallel"].map(
    (name) => [name, "lat_1"] as const,
  ),
  ["pseudostandardparallel1", "parallel"],
  ["latitudeofpseudostandardparallel", "parallel"],
  ["standardparallel2", "lat_2"],
  ["latitudeof2ndstandardparallel", "lat_2"],
  ...[
    "scalefactor",
    "scalefactoratnaturalorigin",
    "scalefactoratprojectioncentre",
    "scalefactoronpseudostandardparallel",
    "scalefactoroninitialline",
  ].map((name) => [name, "k"] as const),
  ...["falseeasting", "eastingatfalseorigin", "eastingatprojectioncentre"].map(
    (name) => [name, "x_0"] as const,
  ),
  ...["falsenorthing", "northingatfalseorigin", "northingatprojectioncentre"].map(
    (name) => [name, "y_0"] as const,
  ),
  ["azimuth", "alpha"],
  ["azimuthofinitialline", "alpha"],
  ["azimuthatprojectioncentre", "alpha"],
  ["colatitudeofconeaxis", "alpha"],
  ["rectifiedgridangle", "gamma"],
  ["anglefromrectifiedtoskewgrid", "gamma"],
  ["xyplanerotation", "gamma"],
  ["satelliteheight", "h"],
  ["height", "h"],
  ["olatp", "o_lat_p"],
  ["olonp", "o_lon_p"],
  ["lon0", "lon_0"],
  ["auxiliaryspheretype", "type"],
  ["option", "option"],
  ["xscale", "xscale"],
  ["yscale", "yscale"],
  ["gridnorthpolelatitudenetcdfcfconvention", "pole_lat"],
  ["gridnorthpolelongitudenetcdfcfconvention", "pole_lon"],
  ["northpolegridlongitudenetcdfcfconvention", "pole_grid_lon"],
]);

/** Parameters of a conversion by their names in PROJ, before a method gives them their meaning. */
type Values = Map<string, number>;

/** A projection of PROJ for a method, with its words. */
interface Method {
  readonly projection: string;
  /** Changes names and values that the method understands in another way than PROJ. */
  readonly adapt?: (values: Values, ellipsoid: { readonly a: number }) => readonly string[];
}

const rename =
  (from: string, to: string) =>
  (values: Values): readonly string[] => {
    const value = values.get(from);
    values.delete(from);
    if (value !== undefined) values.set(to, value);
    return [];
  };

/** The sphere with the semi-major axis as its radius. */
const onSphere = (_: Values, { a }: { readonly a: number }): readonly string[] => [`R=${a}`];

/** A parallel of true scale, on the side of its pole. */
const polar =
  (parallel: string) =>
  (values: Values): readonly string[] => {
    const latitude = values.get(parallel) ?? values.get("lat_0") ?? 90;
    values.delete("lat_1");
    values.set("lat_0", latitude < 0 ? -90 : 90);
    if (Math.abs(latitude) < 90 - 1e-9) values.set("lat_ts", latitude);
    return [];
  };

const oblique =
  (...more: readonly string[]) =>
  (values: Values): readonly string[] => {
    const [alpha, gamma] = [values.get("alpha"), values.get("gamma")];
    rename("lon_0", "lonc")(values);
    // ESRI's methods without an angle of the grid mean that of the line.
    if (alpha !== undefined && gamma === undefined) values.set("gamma", alpha);
    return more;
  };

/** Swiss oblique Mercator, if the line runs to the east, as GDAL and ESRI write it. */
const obliqueCentre = (values: Values): readonly string[] => {
  const [alpha = 0, gamma = 90] = [values.get("alpha"), values.get("gamma")];
  if (Math.abs(alpha - 90) > 1e-9 || Math.abs(gamma - 90) > 1e-9) return oblique()(values);
  values.delete("alpha");
  values.delete("gamma");
  return ["proj=somerc"];
};

const conicOfOneParallel = (values: Values): readonly string[] => {
  const first = values.get("lat_1") ?? values.get("lat_0");
  if (first !== undefined) values.set("lat_1", first);
  return [];
};

const krovak = (values: Values): readonly string[] => {
  for (const name of ["parallel", "xscale", "yscale", "gamma"]) values.delete(name);
  return [];
};

const goode = (values: Values): readonly string[] => {
  const option = values.get("option") ?? 1;
  values.delete("option");
  if (option !== 1)
    throw new CrsError(`Goode's homolosine of option ${option} is not supported; ${REPROJECT}`);
  return [];
};

const methods = (projection: string, names: readonly string[], adapt?: Method["adapt"]) =>
  names.map((name): readonly [string, Method] => [
    name,
    adapt ? { projection, adapt } : { projection },
  ]);

/** The methods of WKT 1 of GDAL and of ESRI, of EPSG and of PROJ, in small letters and digits. */
const METHODS: ReadonlyMap<string, Method> = new Map([
  ...methods("tmerc", ["transversemercator", "gausskruger", "transversemercatorcomplex"]),
  ...methods("tmerc", ["transversemercatorsouthorientated"], () => ["axis=wsu"]),
  ...methods(
    "lcc",
    ["lambertconformalconic", "lambertconformalconic1sp", "lambertconicconformal1sp"],
    conicOfOneParallel,
  ),
  ...methods("lcc", ["lambertconformalconic2sp", "lambertconicconformal2sp"]),
  ...methods("aea", ["albers", "albersconicequalarea", "albersequalarea"]),
  ...methods("laea", ["lambertazimuthalequalarea"]),
  ...methods("laea", ["lambertazimuthalequalareaspherical"], () => ["R_A"]),
  ...methods(
    "cea",
    ["cylindricalequalarea", "lambertcylindricalequalarea"],
    rename("lat_1", "lat_ts"),
  ),
  ...methods("cea", ["lambertcylindricalequalareaspherical"], (values) => {
    rename("lat_1", "lat_ts")(values);
    return ["R_A"];
  }),
  ...methods("cea", ["behrmann"], (values) => {
    if (!values.has("lat_1")) values.set("lat_1", 30);
    return rename("lat_1", "lat_ts")(values);
  }),
  ...methods(
    "merc",
    ["mercator", "mercator1sp", "mercator2sp", "mercatorvarianta", "mercatorvariantb"],
    rename("lat_1", "lat_ts"),
  ),
  ...methods("merc", ["popularvisualisationpseudomercator"], onSphere),
  ...methods("merc", ["mercatorauxiliarysphere"], (values, ellipsoid) => {
    if ((values.get("type") ?? 0) !== 0)
      throw new CrsError("an auxiliary sphere of another type than 0 is not supported");
    values.delete("type");
    rename("lat_1", "lat_ts")(values);
    return onSphere(values, ellipsoid);
  }),
  ...methods(
    "eqc",
    ["equirectangular", "equidistantcylindrical", "equidistantcylindricalspherical", "platecarree"],
    rename("lat_1", "lat_ts"),
  ),
  ...methods("stere", ["polarstereographicvarianta"]),
  ...methods(
    "stere",
    ["polarstereographicvariantb", "stereographicnorthpole", "stereographicsouthpole"],
    polar("lat_1"),
  ),
  ...methods("stere", ["polarstereographic"], polar("lat_0")),
  ...methods("stere", ["stereographic"]),
  ...methods("sterea", ["obliquestereographic", "doublestereographic"]),
  ...methods("aeqd", ["azimuthalequidistant", "modifiedazimuthalequidistant"]),
  ...methods("poly", ["polyconic", "americanpolyconic"]),
  ...methods("cass", ["cassini", "cassinisoldner"]),
  ...methods("moll", ["mollweide"]),
  ...methods("robin", ["robinson"]),
  ...methods("sinu", ["sinusoidal"]),
  ...methods("eck4", ["eckertiv"]),
  ...methods("igh", ["interruptedgoodehomolosine"]),
  ...methods("igh", ["goodehomolosine"], goode),
  ...methods("eqearth", ["equalearth"]),
  ...methods("eqdc", ["equidistantconic"]),
  ...methods("mill", ["millercylindrical", "projmill"], () => ["R_A"]),
  ...methods("krovak", ["krovaknorthorientated"], krovak),
  ...methods("krovak", ["krovak"], (values) => {
    // ESRI's words for the axes that point east and north; the others point south and west.
    if (values.get("xscale") === -1 && values.get("gamma") === 90) return krovak(values);
    throw new CrsError(
      `Krovak's projection with axes to the south and west is not supported; ${REPROJECT}`,
    );
  }),
  ...methods("somerc", ["swissobliquecylindrical", "swissobliquemercator"]),
  ...methods(
    "omerc",
    [
      "hotineobliquemercator",
      "hotineobliquemercatorvarianta",
      "hotineobliquemercatorazimuthnaturalorigin",
      "rectifiedskeworthomorphicnaturalorigin",
    ],
    oblique("no_uoff"),
  ),
  ...methods(
    "omerc",
    [
      "hotineobliquemercatorazimuthcenter",
      "hotineobliquemercatorvariantb",
      "rectifiedskeworthomorphiccenter",
    ],
    obliqueCentre,
  ),
  ...methods("geos", ["geostationarysatellite", "geostationarysatellitesweepy"], (values) => {
    const option = values.get("option");
    values.delete("option");
    return option === 1 ? ["sweep=x"] : [];
  }),
  ...methods("geos", ["geostationarysatellitesweepx"], () => ["sweep=x"]),
  ...methods("rotated", ["projobtranoprojlonglat"]),
  ...methods("rotated", ["polerotationnetcdfcfconvention"], (values) => {
    const [latitude = 90, longitude = 0, grid = 0] = ["pole_lat", "pole_lon", "pole_grid_lon"].map(
      (name) => values.get(name),
    );
    values.clear();
    return [`o_lat_p=${latitude}`, `o_lon_p=${grid}`, `lon_0=${longitude + 180}`];
  }),
]);

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/**
 * The PROJ parameters of a conversion.
 *
 * @param ellipsoid semi-major axis in metres
 * @throws CrsError that names a method or a parameter that is not supported
 */
export function wordsOfConversion(
  { method, parameters }: DescribedConversion,
  ellipsoid: { readonly a: number },
): readonly string[] {
  const known = METHODS.get(plain(method));
  if (known === undefined)
    throw new CrsError(`its projection (${shown(method)}) is not supported; ${REPROJECT}`);
  const values: Values = new Map();
  for (const { name, value } of parameters) {
    const word = PARAMETERS.get(plain(name));
    if (word === undefined)
      throw new CrsError(`the parameter ${shown(name)} of ${shown(method)} is not supported`);
    if (!Number.isFinite(value)) throw new CrsError(`the parameter ${shown(name)} is no number`);
    values.set(word, value);
  }
  const words = known.adapt?.(values, ellipsoid) ?? [];
  const projection = words.some((word) => word.startsWith("proj="))
    ? []
    : [`proj=${known.projection}`];
  return [...projection, ...words, ...[...values].map(([name, value]) => `${name}=${value}`)];
}
