import { delay } from "@cas/models";
import type { Client } from "pg";

/** Time from one attempt to listen to the next one, milliseconds. */
const PAUSE = 1000;
/** How often a silent connection is tried, and how long it may take to answer, milliseconds. */
const PROOF = 15_000;

/**
 * Listens to a channel of PostgreSQL on a connection of its own until the signal is aborted. A lost connection is made again;
 * the function is then called with "".
 */
export async function listen(
  makeClient: () => Client,
  channel: string,
  onNotice: (text: string) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    // What fails is tried again: until then the others are noticed by the looks every few seconds.
    await listenOnce(makeClient(), channel, onNotice, signal).catch(() => {});
    await delay(PAUSE, signal).catch(() => {});
  }
}

/** Ends when the connection does. */
async function listenOnce(
  client: Client,
  channel: string,
  onNotice: (text: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const ended = Promise.withResolvers<undefined>();
  const end = (): void => {
    ended.resolve(undefined);
  };
  client.on("error", end);
  client.on("end", end);
  client.on("notification", ({ payload = "" }) => {
    onNotice(payload);
  });
  signal.addEventListener("abort", end, { once: true });
  const proof = setInterval(() => {
    client.query("select 1").catch(end);
  }, PROOF);
  try {
    await client.connect();
    await client.query(`listen "${channel}"`);
    onNotice("");
    await ended.promise;
  } finally {
    clearInterval(proof);
    signal.removeEventListener("abort", end);
    await client.end().catch(() => {});
  }
}
