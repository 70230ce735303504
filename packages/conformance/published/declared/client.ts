/* oxlint-disable typescript/explicit-module-boundary-types, typescript/explicit-function-return-type -- the compiler must name these types by itself */
import { CasClient } from "@cas/client";

const cas = new CasClient("http://127.0.0.1:2");
const geometry = { type: "Point", coordinates: [0, 0] } as const;

export const ask = () => cas.extract({ geometry, dataset_ids: ["a:b"] });
export const asked = () => ask().withResponse();
export const askAll = () => cas.batchExtract({ geometries: [geometry], dataset_ids: ["a:b"] });
export const stream = () =>
  cas.batchExtractStream({ geometries: [geometry], dataset_ids: ["a:b"] });
export const datasets = () => cas.datasets();
export const providers = () => cas.providers().toArray();
export const provider = () => cas.provider("a");
export const details = () => cas.providerDetails();
export const health = () => cas.health();
