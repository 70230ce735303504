import type { OpenPeer } from "./peer.ts";

/** The fetch of the runtime. */
export const openPeer: OpenPeer = (url) => {
  const headers = { "content-type": "application/json" };
  const post = async (path: string, request: object): Promise<unknown> => {
    const body = JSON.stringify(request);
    const response = await fetch(`${url}${path}`, { method: "POST", headers, body });
    return response.json();
  };
  return {
    extract: (request) => post("/api/v1/extract", request),
    batchExtract: (request) => post("/api/v1/extract/batch", request),
    datasets: async ({ limit }) => (await fetch(`${url}/api/v1/datasets?limit=${limit}`)).json(),
  };
};
