import { createHttpApi } from "@cas/api/http";
import { CasClient } from "@cas/client/fetch";
import { fakeCas, makeCasError, makeDataset } from "@cas/testing";
import { outcome } from "./outcome.ts";
import { REQUEST, threeGeometries } from "./place.ts";

/** The fake: called itself, and behind the HTTP API and the client. */
export async function run(): Promise<unknown> {
  const [id] = REQUEST.dataset_ids;
  const cas = fakeCas({ datasets: [makeDataset({ id })], values: { [id]: 388 } });
  const { results } = await cas.extract(REQUEST);
  cas.answer("provider", makeCasError("rate_limited"));
  const app = createHttpApi(cas);
  const client = new CasClient("http://in.process", {
    maxRetries: 0,
    fetch: async (input, init) => await app.request(new Request(input, init)),
  });
  const limited = await outcome(client.provider("srtm"));
  const streamed: unknown[] = [];
  for await (const { id: name, response } of client.batchExtractStream({
    geometries: threeGeometries(),
    dataset_ids: REQUEST.dataset_ids,
  }))
    streamed.push([name, response.results[0]?.value]);
  return { extract: results[0]?.value, streamed, errors: [limited] };
}
