import { type AttributeResponse, type HeldResults, ResultMemory, writeInPieces } from "@cas/models";
import { type BodyLimits, pauseOfAll } from "./read-json.ts";

/** Limits of what is held for callers. */
export interface ResponseLimits {
  /**
   * Holds the results of a request until they are written, or until a reader has taken them from a stream. The call ends when
   * they take too much memory: callers who do not read what they asked for would fill the heap. Default: all requests of a
   * process share 128 MiB. A server with callers gives each a share.
   */
  readonly holdResults?: ((request: Request) => HeldResults) | undefined;
}

/** What a response takes in the memory of a process by default. */
const RESULTS = new ResultMemory({ limit: 128 * 1024 * 1024, setting: "holdResults" });

/** The default of {@link ResponseLimits.holdResults}. */
export const holdResultsOfAll = (): HeldResults => RESULTS.hold();

/**
 * The JSON of a response, written in pieces with pauses, while its results are counted.
 *
 * @param wrapped what is written: the response, or what has it
 * @throws CasError request_limit, rate_limited when results take too much memory
 */
export async function writeResponse(
  response: unknown,
  wrapped: unknown,
  request: Request,
  { pause = pauseOfAll, holdResults = holdResultsOfAll }: BodyLimits & ResponseLimits,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const responses = attributesOf(response);
  if (responses.length === 0) return writeInPieces(wrapped, () => pause(request));
  using held = holdResults(request);
  for (const one of responses) {
    held.count(one);
    await pause(request);
  }
  return await writeInPieces(wrapped, async () => {
    await pause(request);
    held.signal.throwIfAborted();
  });
}

/** The responses with results that an operation responds with; what a source of another form sends is not counted. */
export function attributesOf(response: unknown): readonly AttributeResponse[] {
  if (isAttributes(response)) return [response];
  if (typeof response !== "object" || response === null || !("responses" in response)) return [];
  const { responses } = response;
  return Array.isArray(responses) ? responses.filter(isAttributes) : [];
}

function isAttributes(value: unknown): value is AttributeResponse {
  if (typeof value !== "object" || value === null || !("results" in value)) return false;
  const { results, warnings } = value as Record<"results" | "warnings", unknown>;
  if (!Array.isArray(results) || !Array.isArray(warnings)) return false;
  return results.every(
    (result: { readonly provenance?: unknown } | null | undefined) =>
      typeof result?.provenance === "string",
  );
}
