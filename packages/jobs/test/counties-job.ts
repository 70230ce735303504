import type { JobInput } from "@cas/models";
import { readCounties } from "@cas/sample-data";

/** The areas of the job. */
export async function counties() {
  return (await readCounties())
    .slice(0, 20)
    .map(({ id, properties, geometry }) => ({ id, name: properties.name, geometry }));
}

/** The datasets of the job. */
export const DATASETS = ["koppen_geiger:climate_class", "maurer:precipitation"];

/** A job of 20 parts, which is made once. */
export const countiesJob = async (): Promise<JobInput> => ({
  areas: await counties(),
  dataset_ids: DATASETS,
  idempotency_key: "counties",
});
