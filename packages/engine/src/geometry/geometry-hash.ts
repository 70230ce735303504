import { createHash } from "node:crypto";
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
  return createHash("sha256").update(json).digest("hex").slice(0, 16);
}

function pythonJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(", ")}]`;
  return typeof value === "number" ? pythonNumber(value) : JSON.stringify(value);
}

/** Python turns to the exponent form below 1e-4, JavaScript below 1e-6; the digits are the same. */
function pythonNumber(value: number): string {
  if (Object.is(value, -0)) return "0";
  if (Math.abs(value) >= 1e-4 || value === 0) return String(value);
  return value.toExponential().replace(/e-(\d)$/, "e-0$1");
}
