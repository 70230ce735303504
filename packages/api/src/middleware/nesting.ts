import { MAX_LEVELS, overLimit, type RequestPart } from "@cas/models";

/**
 * Refuses an input that is nested so deep that what works its way down through it, JSON.stringify among others, runs out of
 * stack. The bodies of this package's own APIs are bounded while they are parsed; this is for routers that a host mounts by
 * an adapter of its own, and for calls in the same process.
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
