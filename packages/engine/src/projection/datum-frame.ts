import type { DatumShift } from "./crs-definition.ts";
import { parseCode, wordsOfCode } from "./crs-codes.ts";
import { CrsError, REPROJECT, shown } from "./crs-error.ts";
import {
  authalicSphere,
  type Ellipsoid,
  ellipsoidOf,
  GRS80,
  isUnshifted,
  namedEllipsoid,
  WGS84,
} from "./ellipsoid.ts";
import { numberOf, positive, type ProjWords, wordsOf } from "./proj-words.ts";

/** The ellipsoid of a CRS, and how its datum differs from WGS 84. */
export interface DatumFrame {
  readonly ellipsoid: Ellipsoid;
  readonly shift: DatumShift | undefined;
}

const FIGURE_WORDS: readonly string[] = ["ellps", "a", "b", "rf", "f", "R", "r"];
/** The words of PROJ and of the tables that {@link frameOf} reads. */
export const FRAME_WORDS: readonly string[] = [
  ...FIGURE_WORDS,
  "datum",
  "R_A",
  "towgs84",
  "nadgrids",
  "gcs",
  "acc",
  "name",
];

/** The EPSG codes of the geographic CRSs of the datums that PROJ names. */
const DATUMS: ReadonlyMap<string, string> = new Map([
  ["NAD27", "4267"],
  ["GGRS87", "4121"],
  ["potsdam", "4314"],
  ["carthage", "4223"],
  ["hermannskogel", "4312"],
  ["ire65", "4299"],
  ["nzgd49", "4272"],
  ["OSGB36", "4277"],
]);

/** The ellipsoids of those that are not shifted. */
const MODERN: ReadonlyMap<string, Ellipsoid> = new Map([
  ["WGS84", WGS84],
  ["NAD83", GRS80],
]);

/**
 * The ellipsoid and datum of PROJ parameters.
 *
 * @throws CrsError for a datum whose shift to WGS 84 is not known
 */
export function frameOf(words: ProjWords): DatumFrame {
  const frame = ellipsoidalFrame(words);
  if (!words.has("R_A")) return frame;
  if (frame.shift === undefined) return { ...frame, ellipsoid: authalicSphere(frame.ellipsoid) };
  throw new CrsError(`+R_A of a datum that is shifted is not supported; ${REPROJECT}`);
}

function ellipsoidalFrame(words: ProjWords): DatumFrame {
  const stated = statedShift(words);
  const datum = words.get("datum");
  const modern = datum === undefined ? undefined : MODERN.get(datum);
  if (modern !== undefined) return { ellipsoid: modern, shift: undefined };
  const code = words.get("gcs") ?? (datum === undefined ? undefined : DATUMS.get(datum));
  if (code !== undefined) {
    // The area of a projected CRS may have a better shift than the whole datum.
    const { ellipsoid: ofCode, shift } = frameOfCode(code, stated === undefined);
    const ellipsoid = FIGURE_WORDS.some((word) => words.has(word)) ? figureOf(words) : ofCode;
    return {
      ellipsoid,
      shift: stated === undefined ? shift : { ...stated, name: shift?.name ?? stated.name },
    };
  }
  if (datum !== undefined)
    throw new CrsError(`+datum=${shown(datum)} is not known; give +ellps and +towgs84`);
  const ellipsoid = figureOf(words);
  if (stated !== undefined)
    return { ellipsoid, shift: isIdentity(stated, ellipsoid) ? undefined : stated };
  const grids = words.get("nadgrids") ?? "@null";
  if (grids !== "@null")
    throw new CrsError(
      `its datum is shifted by a grid that the engine does not have (+nadgrids=${shown(grids)}); ${REPROJECT}`,
    );
  if (words.has("nadgrids") || isUnshifted(ellipsoid)) return { ellipsoid, shift: undefined };
  const name = words.get("name")?.replaceAll("_", " ");
  throw new CrsError(
    `${name === undefined ? "its datum is not stated" : `its datum (${shown(name)}) has no known shift to WGS 84`}; ` +
      `state the shift with +towgs84, or ${REPROJECT}`,
  );
}

/** The frame of a geographic CRS by its code; without its shift if another one is used. */
function frameOfCode(code: string, needsShift: boolean): DatumFrame {
  const words = geographicWords(code);
  if (needsShift || words.has("towgs84")) return frameOf(words);
  return { ellipsoid: figureOf(words), shift: undefined };
}

/** The words of a geographic CRS by its code, that of EPSG without its authority. */
function geographicWords(code: string): ProjWords {
  const { authority, code: number } = parseCode(code) ?? { authority: "EPSG", code: Number(code) };
  const text = wordsOfCode(authority, number);
  if (text?.startsWith("longlat") === true) return wordsOf(text);
  throw new CrsError(`${shown(code)} is not known as a geographic CRS`);
}

/** The prime meridian of the geographic CRS that the words name; undefined for Greenwich, and without one. */
export function meridianOfFrame(words: ProjWords): string | undefined {
  const code = words.get("gcs");
  return code === undefined ? undefined : geographicWords(code).get("pm");
}

function statedShift(words: ProjWords): DatumShift | undefined {
  const text = words.get("towgs84");
  if (text === undefined) return undefined;
  const parameters = text.split(",").map((part) => numberOf("towgs84", part));
  if (parameters.length !== 3 && parameters.length !== 7)
    throw new CrsError(`+towgs84=${shown(text)} must have 3 or 7 numbers`);
  const error = words.get("acc");
  return {
    parameters,
    error: error === undefined ? undefined : numberOf("acc", error),
    name: words.get("name")?.replaceAll("_", " ") ?? "",
  };
}

/** Whether a shift moves nothing: `+towgs84=0,0,0` of a datum with the centre of the Earth as its origin. */
const isIdentity = ({ parameters }: DatumShift, ellipsoid: Ellipsoid): boolean =>
  parameters.every((value) => value === 0) && isUnshifted(ellipsoid);

function figureOf(words: ProjWords): Ellipsoid {
  const radius = words.get("R") ?? words.get("r");
  if (radius !== undefined) {
    const a = numberOf("R", radius);
    return checked({ a, b: a });
  }
  const name = words.get("ellps");
  if (name !== undefined) {
    const ellipsoid = namedEllipsoid(name);
    if (ellipsoid !== undefined) return ellipsoid;
    throw new CrsError(`+ellps=${shown(name)} is not known; give +a and +b, or +a and +rf`);
  }
  if (!words.has("a")) return GRS80;
  const a = positive(words, "a");
  if (words.has("b")) return checked({ a, b: positive(words, "b") });
  const flattening = words.get("f");
  if (flattening !== undefined) return checked(ellipsoidOf(a, 1 / numberOf("f", flattening)));
  return checked(ellipsoidOf(a, words.has("rf") ? positive(words, "rf") : 0));
}

/** Bounds of semi-axes, metres: those of the Earth, with the spheres of climate models. */
const LEAST = 6_300_000;
const MOST = 6_450_000;

function checked(ellipsoid: Ellipsoid): Ellipsoid {
  const { a, b } = ellipsoid;
  if (b > LEAST && a < MOST && b <= a * (1 + 1e-9)) return ellipsoid;
  throw new CrsError(`semi-axes of ${a} and ${b} m are not those of the Earth`);
}
