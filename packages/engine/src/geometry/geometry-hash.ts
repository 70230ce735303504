import { hash } from "node:crypto";
import type { Geometry } from "@cas/models";

/**
 * The hash by which CAS names a geometry: the first 16 hex digits of the SHA-256 of its JSON as Python writes it, keys
 * sorted, `", "` and `": "` as separators.
 *
 * A number that is whole is written without a fraction, as JSON from JavaScript carries it; a Python caller who sends
 * 39.0 gets another hash from the service than from here.
 */
export function geometryHash({ type, coordinates }: Geometry): string {
  const json = `{"coordinates": ${pythonJson(coordinates)}, "type": "${type}"}`;
  return hash("sha256", json).slice(0, 16);
}

/** Python turns to the exponent form below 1e-4, JavaScript below 1e-6; the digits are the same. */
function pythonJson(coordinates: Geometry["coordinates"]): string {
  const json = JSON.stringify(coordinates).replaceAll(",", ", ");
  return SMALL.test(json) ? json.replaceAll(SMALL_NUMBERS, pythonNumber) : json;
}

/** What only numbers below 1e-4 are written with, but for such as 10.00001. */
const SMALL = /0\.0000|e-/;
const SMALL_NUMBERS = /(?<![\d.])0\.0000\d+|\d(?:\.\d+)?e-\d+/g;

function pythonNumber(text: string): string {
  return Number(text)
    .toExponential()
    .replace(/e-(\d)$/, "e-0$1");
}
