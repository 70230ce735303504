import { CasClientSync } from "@cas/client/sync";
import { outcomeSync } from "./outcome.ts";
import { type Place, REQUEST, threeGeometries } from "./place.ts";
import { quietPart } from "./quiet.ts";

/** The synchronous client: a response, a stream, a list, errors, a timeout, a signal. */
export async function run(place: Place): Promise<unknown> {
  const cas = new CasClientSync(place.url);
  const extracted = cas.extract(REQUEST);
  const { status, attempts } = extracted.withResponse();
  const batch = { geometries: threeGeometries(), dataset_ids: REQUEST.dataset_ids };
  const streamed = [...cas.batchExtractStream(batch, { chunkSize: 2 })].map(({ id, response }) => [
    id,
    response.results[0]?.value,
  ]);
  const providers = [...cas.providers({ limit: 2 })].map(({ slug }) => slug);
  const errors = [
    outcomeSync(() => cas.provider("nope")),
    outcomeSync(() => cas.extract({ ...REQUEST, dataset_ids: [] })),
  ];
  const quiet = quietPart(place.quiet);
  const late = new CasClientSync(quiet.url);
  const timeout = outcomeSync(() => late.health({ timeout: 250 }));
  await quiet.closed();
  const aborted = outcomeSync(() => late.health({ signal: AbortSignal.abort() }));
  late.close();
  cas.close();
  return {
    extract: [extracted.results[0]?.value, status, attempts],
    streamed,
    providers,
    errors,
    timeout,
    aborted,
  };
}
