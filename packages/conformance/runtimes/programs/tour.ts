import type { ApiClient } from "@cas/client/fetch";
import { outcome } from "./outcome.ts";
import { type Place, REQUEST, threeGeometries } from "./place.ts";
import { quietPart } from "./quiet.ts";

/** A response, a stream, a list, errors, a timeout, an abort. The last two end their request, not only their promise. */
export async function tour(open: (url: string) => ApiClient, place: Place): Promise<object> {
  const cas = open(place.url);
  const { data, status, attempts } = await cas.extract(REQUEST, { strict: true }).withResponse();
  const streamed: unknown[] = [];
  for await (const { id, response } of cas.batchExtractStream(
    { geometries: threeGeometries(), dataset_ids: REQUEST.dataset_ids },
    { chunkSize: 2 },
  ))
    streamed.push([id, response.results[0]?.value]);
  const providers = await cas.providers({ limit: 2 }).toArray();
  const errors = [
    await outcome(cas.provider("nope")),
    await outcome(cas.extract({ ...REQUEST, dataset_ids: [] })),
  ];
  await cas.close();

  const quiet = quietPart(place.quiet);
  const late = open(quiet.url);
  const timeout = await outcome(late.health({ timeout: 250 }));
  await quiet.closed();
  await late.close();
  return {
    extract: [data.results[0]?.value, status, attempts],
    streamed,
    providers: providers.map(({ slug }) => slug),
    errors,
    timeout,
    aborted: await abortOne(open, place),
  };
}

async function abortOne(open: (url: string) => ApiClient, place: Place): Promise<string> {
  const quiet = quietPart(place.quiet);
  const cas = open(quiet.url);
  const controller = new AbortController();
  const aborted = outcome(cas.health({ signal: controller.signal }));
  await quiet.arrived();
  controller.abort();
  const type = await aborted;
  await quiet.closed();
  await cas.close();
  return type;
}
