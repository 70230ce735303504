import type { ApiClient } from "@cas/client";
import { isCasError } from "@cas/models";

const request = {
  geometry: { type: "Point", coordinates: [-84.2, 36.6] },
  dataset_ids: ["srtm:elevation"],
} as const;

async function* geometries(): AsyncGenerator<{
  readonly id: string;
  readonly geometry: (typeof request)["geometry"];
}> {
  for (const id of ["a", "b", "c"]) yield { id, geometry: request.geometry };
}

const typeOf = (call: PromiseLike<unknown>): Promise<string> =>
  Promise.resolve(call).then(
    () => "answered",
    (error: unknown) => (isCasError(error) ? error.errorType : String(error)),
  );

/** The results of an asynchronous client: responses, a stream, lists, and errors with and without a response. */
export async function tour(cas: ApiClient, unreachable: ApiClient): Promise<unknown> {
  const { data, status, attempts } = await cas.extract(request, { strict: true }).withResponse();
  const streamed: unknown[] = [];
  for await (const { id, response } of cas.batchExtractStream(
    { geometries: geometries(), dataset_ids: request.dataset_ids },
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
      await typeOf(cas.extract({ ...request, dataset_ids: [] })),
      await aborted,
      await typeOf(unreachable.health({ maxRetries: 0 })),
    ],
  };
  await cas.close();
  await unreachable.close();
  return {
    ...outcome,
    providers: outcome.providers.map(({ slug }) => slug),
    details: outcome.details.map(({ slug, datasets }) => [slug, datasets.length]),
  };
}

/** A URL without a server, on a port that fetch does not block. */
export const NOBODY = "http://127.0.0.1:2";
