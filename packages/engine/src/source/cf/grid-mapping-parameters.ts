import { CrsError, REPROJECT, shown } from "../../projection/crs-error.ts";
import { codeOfDatum } from "../../projection/datum-names.ts";
import { type Attributes, textOf } from "./attributes.ts";

/** Reads a parameter by its name in CF. */
type Parameter = (name: string, index?: number) => number | undefined;

/** Words of PROJ with values that may be missing. */
type Words = Readonly<Record<string, number | undefined>>;

const centre = (of: Parameter): Words => ({
  lat_0: of("latitude_of_projection_origin"),
  lon_0: of("longitude_of_projection_origin") ?? of("longitude_of_central_meridian"),
});
const parallels = (of: Parameter): Words => ({
  lat_1: of("standard_parallel", 0),
  lat_2: of("standard_parallel", 1),
});
const trueScale = (of: Parameter): Words => ({
  lon_0: of("longitude_of_projection_origin") ?? of("longitude_of_central_meridian"),
  lat_ts: of("standard_parallel", 0),
  k: of("scale_factor_at_projection_origin"),
});
const conic = (of: Parameter): Words => ({
  ...parallels(of),
  lat_0: of("latitude_of_projection_origin"),
  lon_0: of("longitude_of_central_meridian"),
});

/** A stereographic map of a pole: the latitude of true scale, or the scale at the pole. */
function polar(of: Parameter): Words {
  const parallel = of("standard_parallel", 0);
  const origin = of("latitude_of_projection_origin") ?? parallel ?? 90;
  const scale = of("scale_factor_at_projection_origin");
  return {
    lat_0: origin < 0 ? -90 : 90,
    lon_0: of("straight_vertical_longitude_from_pole") ?? of("longitude_of_projection_origin"),
    lat_ts: parallel !== undefined && Math.abs(parallel) < 90 ? parallel : undefined,
    k: parallel === undefined ? scale : undefined,
  };
}

/** PROJ's projections and their words by `grid_mapping_name` (CF conventions 1.12, appendix F). */
const METHODS: ReadonlyMap<string, readonly [projection: string, words: (of: Parameter) => Words]> =
  new Map([
    ["latitude_longitude", ["longlat", () => ({})]],
    ["albers_conical_equal_area", ["aea", conic]],
    ["azimuthal_equidistant", ["aeqd", centre]],
    ["lambert_azimuthal_equal_area", ["laea", centre]],
    ["lambert_conformal_conic", ["lcc", conic]],
    ["lambert_cylindrical_equal_area", ["cea", trueScale]],
    ["mercator", ["merc", trueScale]],
    ["polar_stereographic", ["stere", polar]],
    [
      "stereographic",
      ["stere", (of) => ({ ...centre(of), k: of("scale_factor_at_projection_origin") })],
    ],
    ["sinusoidal", ["sinu", (of) => ({ lon_0: centre(of)["lon_0"] })]],
    [
      "transverse_mercator",
      [
        "tmerc",
        (of) => ({
          ...centre(of),
          lon_0: of("longitude_of_central_meridian"),
          k: of("scale_factor_at_central_meridian"),
        }),
      ],
    ],
    [
      "oblique_mercator",
      [
        "omerc",
        (of) => ({
          lat_0: of("latitude_of_projection_origin"),
          lonc: of("longitude_of_projection_origin"),
          alpha: of("azimuth_of_central_line"),
          gamma: of("azimuth_of_central_line"),
          k: of("scale_factor_at_projection_origin"),
        }),
      ],
    ],
    [
      "geostationary",
      [
        "geos",
        (of) => ({
          h: of("perspective_point_height"),
          lon_0: of("longitude_of_projection_origin"),
        }),
      ],
    ],
    [
      "rotated_latitude_longitude",
      [
        "ob_tran",
        (of) => ({
          o_lat_p: of("grid_north_pole_latitude"),
          o_lon_p: of("north_pole_grid_longitude") ?? 0,
          lon_0: (of("grid_north_pole_longitude") ?? 0) + 180,
        }),
      ],
    ],
  ]);

/**
 * The PROJ parameters of a grid mapping that is described by its CF parameters.
 *
 * @param metres metres in a unit of false eastings and northings
 * @throws CrsError that names a projection or a parameter that is not supported
 */
export function wordsOfParameters(attributes: Attributes, metres: number): string {
  const name = textOf(attributes, "grid_mapping_name") ?? "";
  const [projection, wordsOf] = METHODS.get(name) ?? [];
  if (projection === undefined || wordsOf === undefined)
    throw new CrsError(`its grid_mapping_name (${shown(name)}) is not supported; ${REPROJECT}`);
  const of: Parameter = (parameter, index = 0) => numberOf(attributes, parameter, index);
  const isAngular = projection === "longlat" || projection === "ob_tran";
  const words = {
    ...wordsOf(of),
    ...(isAngular
      ? {}
      : {
          x_0: scaled(of("false_easting"), metres),
          y_0: scaled(of("false_northing"), metres),
        }),
  };
  return [
    `+proj=${projection}`,
    ...(projection === "ob_tran" ? ["o_proj=longlat"] : []),
    ...(projection === "geos" && sweepOf(attributes) === "x" ? ["sweep=x"] : []),
    ...Object.entries(words).flatMap(([word, value]) =>
      value === undefined ? [] : [`${word}=${value}`],
    ),
    ...datumWords(attributes, of),
    `pm=${of("longitude_of_prime_meridian") ?? 0}`,
  ].join(" +");
}

const scaled = (value: number | undefined, by: number): number | undefined =>
  value === undefined ? undefined : value * by;

/** The axis of the mirror that moves second decides the shape of the map. */
function sweepOf(attributes: Attributes): string | undefined {
  const sweep = textOf(attributes, "sweep_angle_axis");
  const fixed = textOf(attributes, "fixed_angle_axis");
  return sweep ?? (fixed === "y" ? "x" : fixed === "x" ? "y" : undefined);
}

function numberOf(attributes: Attributes, name: string, index: number): number | undefined {
  const value = attributes[name];
  const one: unknown =
    Array.isArray(value) || ArrayBuffer.isView(value)
      ? Array.from(value as ArrayLike<unknown>)[index]
      : index === 0
        ? value
        : undefined;
  if (one == null || one === "") return undefined;
  const number = Number(one);
  if (Number.isFinite(number)) return number;
  throw new CrsError(`its ${name} (${shown(JSON.stringify(one) ?? "")}) is no number`);
}

/** The ellipsoid and datum: WGS 84 where nothing is stated. */
function datumWords(attributes: Attributes, of: Parameter): readonly string[] {
  const radius = of("earth_radius");
  if (radius !== undefined) return [`R=${radius}`];
  const shift = attributes["towgs84"];
  const towgs84 = Array.isArray(shift) ? [`towgs84=${shift.join(",")}`] : [];
  const datum = textOf(attributes, "horizontal_datum_name") ?? "";
  const code = towgs84.length === 0 ? codeOfDatum(datum) : undefined;
  const [a, b, rf] = [of("semi_major_axis"), of("semi_minor_axis"), of("inverse_flattening")];
  const figure =
    a === undefined
      ? code === undefined
        ? ["ellps=WGS84"]
        : []
      : rf !== undefined && rf !== 0
        ? [`a=${a}`, `rf=${rf}`]
        : [`a=${a}`, `b=${b ?? a}`];
  return [...(code === undefined ? [] : [`gcs=${code}`]), ...figure, ...towgs84];
}
