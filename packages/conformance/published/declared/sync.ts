import { CasClientSync } from "@cas/client/sync";

const cas = new CasClientSync("http://127.0.0.1:2");

export const ask = () =>
  cas.extract({ geometry: { type: "Point", coordinates: [0, 0] }, dataset_ids: ["a:b"] });
export const datasets = () => cas.datasets();
export const provider = () => cas.provider("a");
export const health = () => cas.health();
