/**
 * The projections that agree with PROJ to a centimetre, by their names in PROJ, each with its parameters beside the
 * longitude of the centre (`lon_0`) and false easting and northing (`x_0`, `y_0`).
 */
const METHODS: ReadonlyMap<string, readonly string[]> = new Map([
  ["longlat", []],
  ["tmerc", ["lat_0", "k"]],
  ["utm", ["zone", "south"]],
  ["lcc", ["lat_0", "lat_1", "lat_2", "k"]],
  ["laea", ["lat_0"]],
  ["aea", ["lat_0", "lat_1", "lat_2"]],
  ["stere", ["lat_0", "lat_ts", "k"]],
  ["sterea", ["lat_0", "k"]],
  ["merc", ["lat_0", "lat_ts", "k"]],
  ["cea", ["lat_0", "lat_ts"]],
  ["aeqd", ["lat_0"]],
  ["eqearth", []],
  ["omerc", ["lat_0", "lonc", "alpha", "gamma", "k", "no_uoff"]],
  ["eqc", ["lat_0", "lat_ts"]],
  ["poly", ["lat_0"]],
  ["moll", []],
  ["robin", []],
  ["somerc", ["lat_0", "k"]],
  ["krovak", ["lat_0", "alpha", "k"]],
  ["cass", ["lat_0"]],
  ["sinu", []],
  ["eck4", []],
  ["igh", []],
  ["mill", []],
  ["eqdc", ["lat_0", "lat_1", "lat_2"]],
  ["geos", ["lat_0", "h", "sweep_x"]],
  ["rotated", ["o_lat_p", "o_lon_p"]],
]);

const COMMON: readonly string[] = ["lon_0", "x_0", "y_0"];

/** The names of the parameters of a projection; undefined for a projection that the engine does not have. */
export function parametersOfMethod(name: string): readonly string[] | undefined {
  const parameters = METHODS.get(name);
  return parameters && [...COMMON, ...parameters];
}

/** The projections without a parameter whose absence changes the meaning: both parallels of a conic projection. */
export const NEEDED: ReadonlyMap<string, readonly string[]> = new Map([
  ["lcc", ["lat_1"]],
  ["aea", ["lat_1"]],
  ["eqdc", ["lat_1"]],
  ["utm", ["zone"]],
  ["omerc", ["lonc", "alpha"]],
  ["geos", ["h"]],
  ["rotated", ["o_lat_p"]],
]);
