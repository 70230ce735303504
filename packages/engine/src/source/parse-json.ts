import { isCasError, type JsonLimits, parseInPieces } from "@cas/models";
import { createYieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { elseBytes } from "./file-kind.ts";
import { SourceError } from "./source-error.ts";

/** Default maximum number of values of a document: a page of 100 STAC items has about 100,000. */
const MAX_VALUES = 500_000;
/** Default maximum members of one object. */
const MAX_MEMBERS = 10_000;

/** The limits of a document, apart from its bytes. */
function limitsOf(values: number, membersOfObject: number): JsonLimits {
  return {
    levels: 64,
    values,
    members: Math.ceil(values / 2),
    membersOfObject,
    tokenBytes: 1024 * 1024,
  };
}

/**
 * Parses JSON of a source. Depth, values and members are checked before they take memory, and the event loop is held
 * only for a piece of the document.
 *
 * @param maxValues maximum number of arrays, objects, members, texts, numbers and literals; half of it for objects and
 *   members of objects
 * @param membersOfObject maximum members of one object
 * @throws SourceError for bytes that are no JSON, or exceed a limit
 * @throws the reason of the signal after an abort
 */
export async function parseJson(
  bytes: Uint8Array,
  signal: AbortSignal,
  maxValues = MAX_VALUES,
  membersOfObject = MAX_MEMBERS,
): Promise<unknown> {
  const yieldIfDue = createYieldIfDue(signal);
  try {
    return await parseInPieces(bytes, limitsOf(maxValues, membersOfObject), yieldIfDue);
  } catch (cause) {
    if (!isCasError(cause, "validation_error")) throw cause;
    const [fault] = cause.detail ?? [];
    throw new SourceError(REASONS[fault?.type ?? ""] ?? notJsonBut(bytes), { cause });
  }
}

/** Messages by the kind of the fault. */
const REASONS: Readonly<Record<string, string>> = {
  nesting: "its JSON is nested too deep",
  too_many_values: "its JSON has too many values",
  too_many_members: "its JSON has too many members of objects",
  too_long: "its JSON has a text that is too long",
};

/** JSON that is damaged or cut off is another thing than a page or a raster. */
function notJsonBut(bytes: Uint8Array): string {
  const isLikeJson = /^\s*[[{]/.test(Buffer.from(bytes.subarray(0, 64)).toString("latin1"));
  if (isLikeJson) return "its JSON is damaged or cut off";
  return `it is not JSON${elseBytes(bytes)}`;
}
