import { Pool } from "undici";
import type { OpenPeer } from "./peer.ts";

/** undici alone: no checks, no retries, no limits. */
export const openPeer: OpenPeer = (url) => {
  const pool = new Pool(url);
  const headers = { "content-type": "application/json" };
  const post = async (path: string, request: object): Promise<unknown> => {
    const body = JSON.stringify(request);
    const response = await pool.request({ method: "POST", path, headers, body });
    return JSON.parse(await response.body.text());
  };
  return {
    extract: (request) => post("/api/v1/extract", request),
    batchExtract: (request) => post("/api/v1/extract/batch", request),
    datasets: async ({ limit }) => {
      const response = await pool.request({
        method: "GET",
        path: `/api/v1/datasets?limit=${limit}`,
      });
      return JSON.parse(await response.body.text());
    },
  };
};
