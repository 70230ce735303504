import { Pool } from "undici";
import type { OpenPeer } from "./peer.ts";

/** What Node offers without any comfort: no check, no retry, no limit of its own. */
export const openPeer: OpenPeer = (url) => {
  const pool = new Pool(url);
  const headers = { "content-type": "application/json" };
  const post = async (path: string, question: object): Promise<unknown> => {
    const body = JSON.stringify(question);
    const answer = await pool.request({ method: "POST", path, headers, body });
    return JSON.parse(await answer.body.text());
  };
  return {
    extract: (question) => post("/api/v1/extract", question),
    batchExtract: (question) => post("/api/v1/extract/batch", question),
    datasets: async ({ limit }) => {
      const answer = await pool.request({ method: "GET", path: `/api/v1/datasets?limit=${limit}` });
      return JSON.parse(await answer.body.text());
    },
  };
};
