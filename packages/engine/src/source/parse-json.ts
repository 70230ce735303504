import { isCasError, type JsonLimits, parseInPieces } from "@cas/models";
import { createYieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { SourceError } from "./source-error.ts";

/** Most values of a document unless its reader says less: a page of 100 STAC items has some 100,000. */
const MOST_VALUES = 500_000;

/** How large a document of a source may be, apart from its bytes. */
function limitsOf(values: number): JsonLimits {
  return {
    levels: 64,
    values,
    members: Math.ceil(values / 2),
    membersOfObject: 10_000,
    tokenBytes: 1024 * 1024,
  };
}

/**
 * The JSON of a source. Depth, values and members are bounded before they take memory, and the event loop is held for no
 * longer than a piece of the document takes.
 *
 * @param mostValues arrays, objects, members, texts, numbers and literals; half as many may be objects and members of objects
 * @throws SourceError for what is no JSON, or more than is read; the reason of the signal once it is aborted
 */
export async function parseJson(
  bytes: Uint8Array,
  signal: AbortSignal,
  mostValues = MOST_VALUES,
): Promise<unknown> {
  const yieldIfDue = createYieldIfDue(signal);
  try {
    return await parseInPieces(bytes, limitsOf(mostValues), yieldIfDue);
  } catch (cause) {
    if (!isCasError(cause, "validation_error")) throw cause;
    const [fault] = cause.detail ?? [];
    throw new SourceError(REASONS[fault?.type ?? ""] ?? "it is not JSON", { cause });
  }
}

/** What a caller may know, by the kind of the fault. */
const REASONS: Readonly<Record<string, string>> = {
  nesting: "its JSON is nested too deep",
  too_many_values: "its JSON holds too many values",
  too_many_members: "its JSON holds too many members of objects",
  too_long: "its JSON holds too long a text",
};
