import { CasClient } from "@cas/client";
import type { OpenPeer } from "./peer.ts";

/** The client of this project with its defaults: responses checked, attempts limited in time. */
export const openPeer: OpenPeer = (url) => {
  const cas = new CasClient(url);
  return {
    extract: (request) => cas.extract(request),
    batchExtract: (request) => cas.batchExtract(request),
    datasets: (request) => cas.datasets(request),
  };
};
