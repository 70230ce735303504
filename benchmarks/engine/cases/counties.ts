import { CasEngine } from "@cas/engine";
import { readCounties, sampleCatalog } from "@cas/sample-data";
import { measured } from "../measured.ts";

/** 241 counties on the five sample datasets, with blocks decoded by an earlier run, without the result cache. */
const counties = await readCounties();
await using cas = await CasEngine.open({ catalog: sampleCatalog, resultCacheTtlS: 0 });
const { datasets } = await cas.datasets();
const extract = () =>
  cas.batchExtract({ geometries: counties, dataset_ids: datasets.map(({ id }) => id) });
await extract();
const { value, ...figures } = await measured(extract);
process.stdout.write(`${JSON.stringify({ ...figures, results: value.total_results })}\n`);
