import { CasEngine } from "@cas/engine";

export const engine = CasEngine.open({ rasters: [] });
const geometry = { type: "Point", coordinates: [0, 0] } as const;

export const ask = async () => (await engine).extract({ geometry, dataset_ids: ["a:b"] });
export const askAll = async () =>
  (await engine).batchExtract({ geometries: [geometry], dataset_ids: ["a:b"] });
export const cells = async () => (await engine).extractCells("a:b", geometry);
export const datasets = async () => (await engine).datasets();
export const provider = async () => (await engine).provider("a");
export const health = async () => (await engine).health();
