import { geometryFault, soundGeometry } from "../check/geometry-fault.ts";
import type { Area } from "../store/area.ts";
import { boxGeometry } from "./box-geometry.ts";

/** What typed text stands for: areas, or what to correct. */
export type Places =
  | { readonly areas: readonly Area[] }
  | { readonly fault: string }
  /** GeoJSON or Well-Known Text, which is read like a file of that kind. */
  | { readonly file: "geojson" | "wkt" };

/** A number of degrees, with a decimal point or comma and perhaps the letter of its direction. */
const NUMBER = /^[+-]?(\d+([.,]\d+)?|[.,]\d+)(°?\s*[NSEW])?$/i;

/**
 * Reads coordinates, a line each: `lon, lat` is a point, `west, south, east, north` a box, in degrees; N, S, E or W behind a
 * number says what it is and frees the order. A name may stand before a colon: `Outlet: -78.64, 35.78`.
 */
export function parsePlaces(text: string): Places {
  const trimmed = text.trim();
  if (trimmed === "") return { fault: `Type a place, e.g. -78.64, 35.78 (longitude, latitude).` };
  if (/^[{]/.test(trimmed)) return { file: "geojson" };
  if (/^(SRID=\d+;)?\s*(POINT|POLYGON|MULTI|LINESTRING|GEOMETRYCOLLECTION)/i.test(trimmed))
    return { file: "wkt" };
  const areas: Area[] = [];
  for (const [index, line] of trimmed.split("\n").entries()) {
    if (line.trim() === "") continue;
    const place = parseLine(line);
    if (typeof place === "string")
      return { fault: trimmed.includes("\n") ? `Line ${index + 1}: ${place}` : place };
    areas.push(place);
  }
  return { areas };
}

function parseLine(line: string): Area | string {
  const [, label, rest = line] = /^([^:]*[a-z][^:]*):(.*)$/i.exec(line) ?? [];
  const degrees = inOrder(numbersOf(rest));
  if (typeof degrees === "string") return degrees;
  const [west = 0, south = 0, east, north] = degrees;
  const isBox = east !== undefined && north !== undefined;
  const geometry = isBox
    ? boxGeometry([west, south, east, north])
    : { type: "Point", coordinates: [west, south] };
  const sound = soundGeometry(geometry);
  if (sound === undefined) {
    const { message, fix } = geometryFault(geometry) ?? { message: "", fix: "" };
    return `${message} ${fix}`;
  }
  const called = isBox ? `Box ${degrees.join(", ")}` : `Point ${degrees.join(", ")}`;
  return {
    id: called.toLowerCase().replaceAll(/[\s,]+/g, "_"),
    name: label?.trim() || called,
    geometry: sound,
    origin: "typed",
  };
}

/** The numbers of a line, with the letter behind them. A comma between digits is decimal where spaces part the numbers. */
function numbersOf(text: string): readonly string[] {
  const bare = text
    .trim()
    .replaceAll(/[[\]()]/g, "")
    .replaceAll(/\s*°?\s*([NSEW])\b/gi, "$1");
  const words = bare
    .split(/[\s;]+/)
    .map((word) => word.replace(/,$/, ""))
    .filter(Boolean);
  const isParted = words.length > 1 && words.every((word) => NUMBER.test(word));
  return isParted ? words : bare.split(/[\s;,]+/).filter(Boolean);
}

/** Longitude before latitude, as numbers. */
function inOrder(words: readonly string[]): readonly number[] | string {
  const wrong = words.find((word) => !NUMBER.test(word));
  if (wrong !== undefined) return `“${wrong}” is no number of degrees.`;
  if (words.length !== 2 && words.length !== 4)
    return `Give two numbers for a point (longitude, latitude) or four for a box (west, south, east, north); there are ${words.length}.`;
  const degrees = words.map((word) => {
    const number = Number(word.replace(",", ".").replace(/[NSEW]$/i, ""));
    return /[SW]$/i.test(word) ? -Math.abs(number) : number;
  });
  const isLatitude = words.map((word) => /[NS]$/i.test(word));
  const [first = 0, second = 0] = degrees;
  return words.length === 2 && isLatitude[0] === true && isLatitude[1] !== true
    ? [second, first]
    : degrees;
}
