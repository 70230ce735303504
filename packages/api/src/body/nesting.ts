import { MAX_LEVELS, overLimit, type RequestPart } from "@cas/models";

/**
 * Rejects an input that is nested so deeply that recursive functions, JSON.stringify among them, run out of stack. The
 * bodies of this package's own APIs are limited while they are parsed; this is for routers that a host mounts by its
 * own adapter, and for calls in the same process.
 *
 * @throws CasError validation_error
 */
export function refuseDeepNesting(json: unknown, part: RequestPart = "body"): void {
  if (isDeeper(json, MAX_LEVELS)) throw overLimit("levels", MAX_LEVELS, part);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  for (const item of Array.isArray(value) ? value : Object.values(value))
    if (typeof item === "object" && isDeeper(item, levels - 1)) return true;
  return false;
}
