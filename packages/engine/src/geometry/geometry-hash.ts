import { createHash } from "node:crypto";
import type { Geometry } from "@cas/models";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { Pace } from "../schedule/pace.ts";

/** Positions that are serialized in one piece. */
const POSITIONS_AT_ONCE = 1024;
/** Characters between two pauses: one to two milliseconds of work. */
const CHARACTERS_AT_ONCE = 64 * 1024;

/**
 * The hash with which CAS identifies a geometry: the first 16 hex digits of the SHA-256 of its JSON as Python writes
 * it, keys sorted, `", "` and `": "` as separators.
 *
 * Whole numbers are written without a fraction, as in JSON from JavaScript. For a Python caller that sends 39.0 the
 * service computes another hash than this function.
 */
export async function geometryHash(
  { type, coordinates }: Geometry,
  yieldIfDue: YieldIfDue,
): Promise<string> {
  const sha = createHash("sha256").update('{"coordinates": ');
  const pace = new Pace(yieldIfDue, CHARACTERS_AT_ONCE);
  for (const piece of piecesOf(coordinates)) {
    sha.update(piece);
    const pause = pace.took(piece.length);
    if (pause !== undefined) await pause;
  }
  return sha.update(`, "type": "${type}"}`).digest("hex").slice(0, 16);
}

type Coordinates = Geometry["coordinates"] | readonly Coordinates[];

/** The JSON text of coordinates, long rings in several pieces. */
function* piecesOf(coordinates: Coordinates): Generator<string> {
  if (coordinates.length <= POSITIONS_AT_ONCE && !isNested(coordinates)) {
    yield pythonJson(coordinates);
    return;
  }
  yield "[";
  for (let start = 0; start < coordinates.length;) {
    if (start > 0) yield ", ";
    const one = coordinates[start];
    if (isNested(coordinates) && Array.isArray(one)) {
      yield* piecesOf(one);
      start += 1;
    } else {
      const end = start + POSITIONS_AT_ONCE;
      yield pythonJson(coordinates.slice(start, end)).slice(1, -1);
      start = end;
    }
  }
  yield "]";
}

/** Whether the members are rings or polygons, not positions or numbers. */
function isNested(coordinates: Coordinates): boolean {
  const [first] = coordinates;
  return Array.isArray(first) && Array.isArray(first[0]);
}

/** Python uses the exponent form below 1e-4, JavaScript below 1e-6; the digits are the same. */
function pythonJson(coordinates: Coordinates): string {
  const json = JSON.stringify(coordinates).replaceAll(",", ", ");
  return SMALL.test(json) ? json.replaceAll(SMALL_NUMBERS, pythonNumber) : json;
}

/** A cheap test for numbers below 1e-4; it also matches numbers such as 10.00001, which `SMALL_NUMBERS` excludes. */
const SMALL = /0\.0000|e-/;
const SMALL_NUMBERS = /(?<![\d.])0\.0000\d+|\d(?:\.\d+)?e-\d+/g;

function pythonNumber(text: string): string {
  return Number(text)
    .toExponential()
    .replace(/e-(\d)$/, "e-0$1");
}
