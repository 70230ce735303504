import type { OpenPeer } from "./peer.ts";

/** What every runtime offers. */
export const openPeer: OpenPeer = (url) => {
  const headers = { "content-type": "application/json" };
  const post = async (path: string, question: object): Promise<unknown> => {
    const body = JSON.stringify(question);
    const answer = await fetch(`${url}${path}`, { method: "POST", headers, body });
    return answer.json();
  };
  return {
    extract: (question) => post("/api/v1/extract", question),
    batchExtract: (question) => post("/api/v1/extract/batch", question),
    datasets: async ({ limit }) => (await fetch(`${url}/api/v1/datasets?limit=${limit}`)).json(),
  };
};
