import type { ApiClient } from "@cas/client";
import { isCasError } from "@cas/models";

const question = {
  geometry: { type: "Point", coordinates: [-84.2, 36.6] },
  dataset_ids: ["srtm:elevation"],
} as const;

async function* places(): AsyncGenerator<{
  readonly id: string;
  readonly geometry: (typeof question)["geometry"];
}> {
  for (const id of ["a", "b", "c"]) yield { id, geometry: question.geometry };
}

const typeOf = (call: PromiseLike<unknown>): Promise<string> =>
  Promise.resolve(call).then(
    () => "answered",
    (error: unknown) => (isCasError(error) ? error.errorType : String(error)),
  );

/** What an asynchronous client does: answers, a stream, lists, and errors with and without an answer. */
export async function tour(cas: ApiClient, nobody: ApiClient): Promise<unknown> {
  const { data, status, attempts } = await cas.extract(question, { strict: true }).withResponse();
  const streamed: unknown[] = [];
  for await (const { id, response } of cas.batchExtractStream(
    { geometries: places(), dataset_ids: question.dataset_ids },
    { chunkSize: 2 },
  ))
    streamed.push([id, response.results[0]?.value]);
  const controller = new AbortController();
  const aborted = typeOf(cas.health(controller));
  controller.abort();
  const outcome = {
    extract: [data.results[0]?.value, status, attempts],
    streamed,
    providers: await cas.providers({ limit: 2 }).toArray(),
    details: await cas.providerDetails().toArray({ limit: 2 }),
    health: (await cas.health()).status,
    errors: [
      await typeOf(cas.provider("nope")),
      await typeOf(cas.extract({ ...question, dataset_ids: [] })),
      await aborted,
      await typeOf(nobody.health({ maxRetries: 0 })),
    ],
  };
  await cas.close();
  await nobody.close();
  return {
    ...outcome,
    providers: outcome.providers.map(({ slug }) => slug),
    details: outcome.details.map(({ slug, datasets }) => [slug, datasets.length]),
  };
}

/** Where nobody listens, on a port that fetch does not refuse by itself. */
export const NOBODY = "http://127.0.0.1:2";
