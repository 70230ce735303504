import type { JobInput } from "@cas/models";
import { readCounties } from "@cas/sample-data";

/** How often the process is killed; CAS_KILLS says another number. */
export const KILLS = Number(process.env["CAS_KILLS"] ?? 2);

/** The areas of the job: so many that it is not finished before the last kill. */
export async function counties() {
  return (await readCounties())
    .slice(0, 12 + 4 * KILLS)
    .map(({ id, properties, geometry }) => ({ id, name: properties.name, geometry }));
}

/** The datasets of the job. */
export const DATASETS = ["koppen_geiger:climate_class", "maurer:precipitation"];

/** A job of as many parts as areas, which is made once. */
export const countiesJob = async (): Promise<JobInput> => ({
  areas: await counties(),
  dataset_ids: DATASETS,
  idempotency_key: "counties",
});
