import type { Area, Geometry, Ring } from "@cas/models";
import { geometryFault, validGeometry } from "../check/geometry-fault.ts";

/** Parsed text: areas, or a fault to correct. */
export type Places =
  | {
      /** One for each line that is not empty. */
      readonly areas: readonly Area[];
    }
  | {
      /** What is wrong and how to correct it, as sentences for users. */
      readonly fault: string;
    }
  | {
      /** GeoJSON or Well-Known Text, to be read like a file with this extension. */
      readonly file: "geojson" | "wkt";
    };

/** A number of degrees, with a decimal point or comma and an optional direction (N, S, E, W). */
const NUMBER = /^[+-]?(\d+([.,]\d+)?|[.,]\d+)(°?\s*[NSEW])?$/i;

/** Options of typed places. */
export interface PlacesOptions {
  /** `lat-lon` reads latitude first where no direction says otherwise; by default longitude comes first. */
  readonly axisOrder?: "lon-lat" | "lat-lon" | undefined;
}

/**
 * Parses coordinates, one place on each line: `lon, lat` is a point, `west, south, east, north` a box, in degrees, also with
 * minutes and seconds: `35°46'48"N 78°38'24"W`. With N, S, E or W after the numbers, latitude may come first. A name may come
 * before a colon: `Outlet: -78.64, 35.78`.
 */
export function parsePlaces(text: string, { axisOrder = "lon-lat" }: PlacesOptions = {}): Places {
  const trimmed = text.trim();
  if (trimmed === "") return { fault: `Type a place, e.g. -78.64, 35.78 (longitude, latitude).` };
  if (/^[{]/.test(trimmed)) return { file: "geojson" };
  if (/^(SRID=\d+;)?\s*(POINT|POLYGON|MULTI|LINESTRING|GEOMETRYCOLLECTION)/i.test(trimmed))
    return { file: "wkt" };
  const areas: Area[] = [];
  for (const [index, line] of trimmed.split("\n").entries()) {
    if (line.trim() === "") continue;
    const place = parseLine(line, axisOrder === "lat-lon");
    if (typeof place === "string")
      return { fault: trimmed.includes("\n") ? `Line ${index + 1}: ${place}` : place };
    areas.push(place);
  }
  return { areas };
}

function parseLine(line: string, isLatFirst: boolean): Area | string {
  const [, label, rest = line] = /^([^:]*[a-z][^:]*):(.*)$/i.exec(line) ?? [];
  const decimal = decimalDegrees(rest);
  if (decimal === undefined) return "Minutes and seconds run from 0 to below 60.";
  const degrees = inOrder(numbersOf(decimal), isLatFirst);
  if (typeof degrees === "string") return degrees;
  const [west = 0, south = 0, east, north] = degrees;
  const isBox = east !== undefined && north !== undefined;
  const geometry = isBox
    ? boxGeometry(west, south, east, north)
    : { type: "Point", coordinates: [west, south] };
  const valid = validGeometry(geometry);
  if (valid === undefined) {
    const { message, fix } = geometryFault(geometry) ?? { message: "", fix: "" };
    return `${message} ${fix}`;
  }
  const defaultName = isBox ? `Box ${degrees.join(", ")}` : `Point ${degrees.join(", ")}`;
  return {
    id: defaultName.toLowerCase().replaceAll(/[\s,]+/g, "_"),
    name: label?.trim() || defaultName,
    geometry: valid,
  };
}

/** A box in degrees as a polygon; a box across the antimeridian (west > east) becomes two polygons. */
function boxGeometry(west: number, south: number, east: number, north: number): Geometry {
  if (west <= east) return { type: "Polygon", coordinates: [boxRing(west, south, east, north)] };
  return {
    type: "MultiPolygon",
    coordinates: [[boxRing(west, south, 180, north)], [boxRing(-180, south, east, north)]],
  };
}

const boxRing = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** Degrees, minutes and seconds with their signs, or as three numbers, and a direction after them. */
const SEXAGESIMAL =
  /([+-]?\d+(?:[.,]\d+)?)\s*[°º]\s*(?:(\d+(?:[.,]\d+)?)\s*['′’]\s*)?(?:(\d+(?:[.,]\d+)?)\s*(?:["″”]|''|′′)\s*)?([NSEW])?/gi;
const THREE_NUMBERS = /(\d+)\s+(\d+)\s+(\d+(?:[.,]\d+)?)\s*([NSEW])\b/gi;
/** A direction before its number, up to the next. */
const DIRECTION_FIRST = /([NSEW])\s*([^NSEW]*[^NSEW\s,;])[\s,;]*/gi;

/** A line with degrees, minutes and seconds as decimal degrees; undefined for minutes or seconds of 60 and more. */
function decimalDegrees(line: string): string | undefined {
  let isWrong = false;
  const decimal = (_all: string, ...parts: readonly (string | undefined)[]): string => {
    const [degrees = "", minutes = "0", seconds = "0", direction = ""] = parts;
    const [whole = 0, min = 0, sec = 0] = [degrees, minutes, seconds].map((one) =>
      Number(one.replace(",", ".")),
    );
    isWrong ||= min >= 60 || sec >= 60;
    const sign = degrees.startsWith("-") ? -1 : 1;
    // Nine digits are a tenth of a millimetre.
    return ` ${Number((whole + sign * (min / 60 + sec / 3600)).toFixed(9))}${direction} `;
  };
  // A direction before the first number is before each.
  const isBefore = /^\s*[NSEW]\s*[+-]?\d/i.test(line);
  const ordered = isBefore ? line.replaceAll(DIRECTION_FIRST, "$2$1 ") : line;
  const text = ordered.replaceAll(SEXAGESIMAL, decimal).replaceAll(THREE_NUMBERS, decimal);
  return isWrong ? undefined : text;
}

/** The numbers of a line, each with its direction. A comma between digits is decimal if spaces separate the numbers. */
function numbersOf(text: string): readonly string[] {
  const bare = text
    .trim()
    .replaceAll(/[[\]()]/g, "")
    .replaceAll(/\s*°?\s*([NSEW])\b/gi, "$1");
  const words = bare
    .split(/[\s;]+/)
    .map((word) => word.replace(/,$/, ""))
    .filter(Boolean);
  const isSpaced = words.length > 1 && words.every((word) => NUMBER.test(word));
  return isSpaced ? words : bare.split(/[\s;,]+/).filter(Boolean);
}

/** The numbers of a line, longitude before latitude; or a fault. */
function inOrder(words: readonly string[], isLatFirst: boolean): readonly number[] | string {
  const wrong = words.find((word) => !NUMBER.test(word));
  if (wrong !== undefined) return `“${wrong}” is not a number of degrees.`;
  if (words.length !== 2 && words.length !== 4)
    return `Give two numbers for a point (longitude, latitude) or four for a box (west, south, east, north); there are ${words.length}.`;
  const degrees = words.map((word) => {
    const number = Number(word.replace(",", ".").replace(/[NSEW]$/i, ""));
    return /[SW]$/i.test(word) ? -Math.abs(number) : number;
  });
  const isLatitude = words.map((word) => /[NS]$/i.test(word));
  const [first = 0, second = 0] = degrees;
  const isLongitude = words.map((word) => /[EW]$/i.test(word));
  if (words.length === 2)
    return isLatitude[0] === true ||
      isLongitude[1] === true ||
      (isLatFirst && isLongitude[0] !== true && isLatitude[1] !== true)
      ? [second, first]
      : degrees;
  const [, , third = 0, fourth = 0] = degrees;
  return isLatFirst && !isLatitude.includes(true) ? [second, first, fourth, third] : degrees;
}
