import type { Questions } from "../questions.ts";

/** One way to ask a CAS service: from a question as an object to the answer as an object. */
export interface Peer {
  extract(question: Questions["extract"]): Promise<unknown>;
  batchExtract(question: Questions["batchExtract"]): Promise<unknown>;
  datasets(question: Questions["datasets"]): Promise<unknown>;
}

/** Opens a peer for a service. */
export type OpenPeer = (url: string) => Peer;
