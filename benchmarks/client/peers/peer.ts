import type { Requests } from "../requests.ts";

/** A client of a CAS service: from a request object to a response object. */
export interface Peer {
  extract(request: Requests["extract"]): Promise<unknown>;
  batchExtract(request: Requests["batchExtract"]): Promise<unknown>;
  datasets(request: Requests["datasets"]): Promise<unknown>;
}

/** Opens a peer for a service. */
export type OpenPeer = (url: string) => Peer;
