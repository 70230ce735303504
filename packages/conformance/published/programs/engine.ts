import { CasEngine } from "@cas/engine";
import type { Cas } from "@cas/models";
import { readCounties, sampleCatalog } from "@cas/sample-data";

/** The engine over the sample data: points, and a county of every dataset. */
export async function run(): Promise<unknown> {
  const cas: Cas = await CasEngine.open({ catalog: sampleCatalog });
  const wake = (await readCounties()).find(({ id }) => id === "37183");
  if (wake === undefined) throw new TypeError("There is no county 37183");
  const { datasets } = await cas.datasets();
  const { responses } = await cas.batchExtract({
    geometries: [{ type: "Point", coordinates: [-84.2, 36.6] }, wake],
    dataset_ids: datasets.map(({ id }) => id),
  });
  await cas.close();
  return responses.map(({ results }) =>
    results.map(({ dataset_id, value }) => [dataset_id, value]),
  );
}
