import { CasClient } from "@cas/client";
import { CasEngine } from "@cas/engine";
import type { Cas, ExtractInput } from "@cas/models";

/** Expressions whose types an editor shows; the test of the hovers reads them from the declarations of this file. */
declare const cas: Cas;
declare const request: ExtractInput;
export const response = await cas.extract(request);
export const results = response.results;
export const batch = await cas.batchExtract({ geometries: [request.geometry], dataset_ids: [] });
export const datasets = (await cas.datasets()).datasets;
export const provider = await cas.provider("srtm");
export const health = await cas.health();
export const byClient = await new CasClient().extract(request);
export const byEngine = (engine: CasEngine) => engine.extract(request);
export const temporal = datasets.map((dataset) => dataset.temporal);
