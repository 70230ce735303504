import { MAX_LEVELS, overLimit, type RequestPart } from "@cas/models";

/** Values whose nesting was limited while they were parsed, and, of the inputs of a batch of calls, each. */
const limited = new WeakSet();
/** Most calls of a batch. */
const MOST_INPUTS = 100;

/** Notes that the nesting of a parsed body is limited: to count that of a large batch again would hold the event loop. */
export function noteLimitedNesting(body: unknown): void {
  if (typeof body !== "object" || body === null) return;
  limited.add(body);
  if (Array.isArray(body)) return;
  const inputs = Object.values(body);
  if (inputs.length > MOST_INPUTS) return;
  for (const input of inputs) if (typeof input === "object" && input !== null) limited.add(input);
}

/**
 * Rejects an input that is nested so deeply that recursive functions, JSON.stringify among them, run out of stack. The
 * bodies of this package's own APIs are limited while they are parsed; this is for routers that a host mounts by its
 * own adapter, and for calls in the same process.
 *
 * @throws CasError validation_error
 */
export function refuseDeepNesting(json: unknown, part: RequestPart = "body"): void {
  if (typeof json === "object" && json !== null && limited.has(json)) return;
  if (isDeeper(json, MAX_LEVELS)) throw overLimit("levels", MAX_LEVELS, part);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  for (const item of Array.isArray(value) ? value : Object.values(value))
    if (typeof item === "object" && isDeeper(item, levels - 1)) return true;
  return false;
}
