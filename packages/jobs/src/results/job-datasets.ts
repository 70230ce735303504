import { type Cas, type Dataset, isCasError, MAX_PAGE_LIMIT } from "@cas/models";
import type { JobRow } from "../ledger/job-row.ts";
import { datasetsFile } from "../store/file-names.ts";
import type { Store } from "../store/store.ts";
import { createJson, readJson } from "../store/stored-json.ts";

/**
 * The datasets of a job as the catalog had them when they were first read, so that all tables of the job say the same. Those that the catalog
 * does not have are left out.
 */
export async function jobDatasets(
  cas: Cas,
  store: Store,
  { job, owner }: JobRow,
  signal: AbortSignal,
): Promise<readonly Dataset[]> {
  const name = datasetsFile(job.id);
  const stored = await readJson<Dataset[]>(store, name);
  if (stored !== undefined) return stored;
  const wanted = new Set(job.dataset_ids);
  const providers = new Set(job.dataset_ids.map((id) => id.split(":")[0] ?? ""));
  const found = new Map<string, Dataset>();
  for (const provider of providers)
    for await (const dataset of datasetsOf(cas, provider, owner, signal))
      if (wanted.has(dataset.id)) found.set(dataset.id, dataset);
  const datasets = job.dataset_ids.flatMap((id) => found.get(id) ?? []);
  if (await createJson(store, name, datasets)) return datasets;
  return (await readJson<Dataset[]>(store, name)) ?? datasets;
}

async function* datasetsOf(
  cas: Cas,
  provider: string,
  owner: string,
  signal: AbortSignal,
): AsyncGenerator<Dataset> {
  const options = { signal, ...(owner === "" ? {} : { caller: owner }) };
  for (let offset = 0; ;) {
    const query = { provider, limit: MAX_PAGE_LIMIT, offset };
    const { datasets, total } = await cas.datasets(query, options).catch((error: unknown) => {
      if (isCasError(error, "not_found", "validation_error")) return { datasets: [], total: 0 };
      throw error;
    });
    yield* datasets;
    offset += datasets.length;
    if (datasets.length === 0 || offset >= total) return;
  }
}
