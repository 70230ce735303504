import { CasClient } from "@cas/client";
import type { OpenPeer } from "./peer.ts";

/** The client of this project as it comes: answers checked, attempts limited in time. */
export const openPeer: OpenPeer = (url) => {
  const cas = new CasClient(url);
  return {
    extract: (question) => cas.extract(question),
    batchExtract: (question) => cas.batchExtract(question),
    datasets: (question) => cas.datasets(question),
  };
};
