import ky from "ky";
import type { OpenPeer } from "./peer.ts";

/** ky, with its own retries and time limit. */
export const openPeer: OpenPeer = (url) => {
  const api = ky.extend({ prefix: `${url}/api/v1` });
  return {
    extract: (json) => api.post("extract", { json }).json(),
    batchExtract: (json) => api.post("extract/batch", { json }).json(),
    datasets: ({ limit }) => api.get("datasets", { searchParams: { limit } }).json(),
  };
};
