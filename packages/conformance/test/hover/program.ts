import { CasClient } from "@cas/client";
import type { CasEngine } from "@cas/engine";
import {
  type AttributeRequest,
  type Cas,
  type ExtractInput,
  ExtractInput as ExtractInputSchema,
  narrowCas,
  narrowResponse,
  parseRequest,
} from "@cas/models";

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
export const classes = await narrowCas(cas).extract({ ...request, aggregation: "distribution" });
export const numbers = (await narrowCas(cas).batchExtract({ geometries: [], dataset_ids: [] }))
  .responses;
export const narrowed = narrowResponse(batch, "distribution");
export const byEngineClasses = (engine: CasEngine) =>
  engine.extract({ ...request, aggregation: "class_counts" });
// Only one of two sources may have a generic method, or a caller that has either could not call it.
export const either = (source: CasEngine | CasClient) => source.extract(request);
export const timeRange = parseRequest(ExtractInputSchema, request).time_range;
export const ofWire = (wire: AttributeRequest) => wire;
export const temporal = datasets.map((dataset) => dataset.temporal);
