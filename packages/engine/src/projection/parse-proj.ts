import type { CrsDefinition } from "./crs-definition.ts";
import { CrsError, REPROJECT, shown } from "./crs-error.ts";
import { FRAME_WORDS, frameOf, meridianOfFrame } from "./datum-frame.ts";
import { metresOfUnit } from "./linear-units.ts";
import { meridianNamed } from "./prime-meridians.ts";
import { numberOf, positive, type ProjWords, wordsOf } from "./proj-words.ts";
import { NEEDED, parametersOfMethod } from "./projection-methods.ts";

/** Words that do not change where a longitude and a latitude lie, and those that are read apart from the parameters. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  ...FRAME_WORDS,
  "proj",
  "pm",
  "units",
  "to_meter",
  "unit",
  "axis",
  "type",
  "no_defs",
  "wktext",
  "over",
  "approx",
  "lon_wrap",
  "title",
  "vunits",
  "vto_meter",
  "geoidgrids",
  "geoid_crs",
]);

/** Values of parameters that mean the same as none. */
const DEFAULTS: ReadonlyMap<string, number> = new Map([
  ["lat_0", 0],
  ["lon_0", 0],
  ["k", 1],
  ["x_0", 0],
  ["y_0", 0],
]);

/**
 * Reads PROJ parameters, e.g. `+proj=utm +zone=17 +datum=WGS84`; plus signs may be missing.
 *
 * A word that is not known is refused, because it would change where cells lie. So is a datum whose shift to WGS 84 is
 * not known.
 *
 * @throws CrsError that names the word
 */
export function parseProj(text: string): CrsDefinition {
  const words = wordsOf(text);
  const projection = projectionOf(words);
  const known = parametersOfMethod(projection);
  if (known === undefined)
    throw new CrsError(`the projection ${shown(projection)} is not supported; ${REPROJECT}`);
  const parameters = new Map<string, number>();
  for (const [word, value] of words) {
    if (OTHER_WORDS.has(word)) continue;
    if (word === "sweep" && projection === "geos") {
      if (value === "x") parameters.set("sweep_x", 1);
      continue;
    }
    if (word === "o_proj" && projection === "rotated") continue;
    const isDefault = DEFAULTS.get(word) === numberOf(word, value || "1");
    if (isDefault && !known.includes(word)) continue;
    if (!known.includes(word))
      throw new CrsError(`+${shown(word)} of +proj=${projection} is not supported; ${REPROJECT}`);
    parameters.set(word, numberOf(word, value || "1"));
  }
  for (const word of NEEDED.get(projection) ?? [])
    if (!parameters.has(word)) throw new CrsError(`+proj=${words.get("proj")} needs +${word}`);
  const isGeographic = projection === "longlat" || projection === "rotated";
  const axis = words.get("axis") ?? "enu";
  if (!/^[ew][ns]u?$/.test(axis)) throw new CrsError(`+axis=${shown(axis)} is not supported`);
  const pm = words.get("pm") ?? meridianOfFrame(words) ?? "greenwich";
  return {
    projection,
    parameters: projection === "utm" ? ofUtm(parameters) : parameters,
    ...frameOf(words),
    primeMeridian: meridianNamed(pm) ?? numberOf("pm", pm),
    unit: isGeographic ? positive(words, "unit") : metresOf(words),
    isWest: axis.startsWith("w"),
    isSouth: axis[1] === "s",
    ...(projection === "utm" ? { projection: "tmerc" } : {}),
  };
}

function projectionOf(words: ProjWords): string {
  const name = words.get("proj") ?? "";
  if (["latlong", "latlon", "lonlat"].includes(name)) return "longlat";
  // A rotated pole; `+to_meter` of 1 degree says that its coordinates are degrees.
  if (name === "ob_tran" && ["longlat", "latlong"].includes(words.get("o_proj") ?? ""))
    return "rotated";
  return name;
}

/** The parameters of the transverse Mercator projection of a UTM zone. */
function ofUtm(parameters: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const zone = parameters.get("zone") ?? 0;
  if (!Number.isInteger(zone) || zone < 1 || zone > 60)
    throw new CrsError(`+zone=${zone} must be from 1 to 60`);
  return new Map([
    ["lat_0", 0],
    ["lon_0", 6 * zone - 183],
    ["k", 0.9996],
    ["x_0", 500_000],
    ["y_0", parameters.has("south") ? 10_000_000 : 0],
  ]);
}

function metresOf(words: ProjWords): number {
  if (words.has("to_meter")) return positive(words, "to_meter");
  const unit = words.get("units") ?? "m";
  const metres = metresOfUnit(unit);
  if (metres === undefined) throw new CrsError(`+units=${shown(unit)} is not supported`);
  return metres;
}
