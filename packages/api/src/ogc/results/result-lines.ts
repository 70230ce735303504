import { type JobResult, writeInPieces } from "@cas/models";
import { streamOf } from "./stream-of.ts";

/**
 * The results of a job as lines of JSON, one for each area, as the reader takes them.
 *
 * @param skip number of areas to leave out: a broken download goes on after those that arrived
 * @throws CasError of the first result, which is read before the response begins
 */
export async function resultLines(
  results: AsyncIterable<JobResult>,
  skip: number,
  pause: () => Promise<void> | undefined,
): Promise<Response> {
  const iterator = results[Symbol.asyncIterator]();
  let next = await iterator.next();
  for (let skipped = 0; skipped < skip && next.done !== true; skipped++)
    next = await iterator.next();
  return new Response(streamOf(linesOf(next, iterator, pause)), {
    headers: { "Cache-Control": "no-store", "Content-Type": "application/x-ndjson" },
  });
}

async function* linesOf(
  first: IteratorResult<JobResult, unknown>,
  iterator: AsyncIterator<JobResult>,
  pause: () => Promise<void> | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  try {
    for (let next = first; next.done !== true; next = await iterator.next()) {
      await pause();
      const json = await writeInPieces(next.value, pause);
      yield typeof json === "string" ? encoder.encode(json) : json;
      yield encoder.encode("\n");
    }
  } finally {
    await iterator.return?.();
  }
}
