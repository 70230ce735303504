import type { Dispatcher } from "undici";
import { HttpError } from "../source-error.ts";

type Body = Dispatcher.ResponseData["body"];

/** Most bytes that are read of a body that nobody needs, so that its connection can be used again. */
const SKIPPED_BYTES = 64 * 1024;
/** Milliseconds in which a server must send the least bytes, the end of the body aside: about 1 KiB a second. */
const PERIOD_MS = 10_000;
const LEAST_BYTES = 10 * 1024;

/**
 * Reads a body.
 *
 * @throws HttpError for more bytes than that, and for a server that sends them drop by drop
 */
export async function readBody(body: Body, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of atPace(body)) {
    length += chunk.length;
    if (length > maxBytes) throw new HttpError(`the server sent more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  const whole = new Uint8Array(length);
  let filled = 0;
  for (const chunk of chunks) {
    whole.set(chunk, filled);
    filled += chunk.length;
  }
  return whole;
}

/** Reads to the end of a short body; leaves a long one. */
export async function skipBody(body: Body): Promise<void> {
  let length = 0;
  for await (const chunk of atPace(body)) {
    length += chunk.length;
    if (length > SKIPPED_BYTES) return;
  }
}

/** The pieces of a body as long as they come fast enough: a slow one would keep a connection from all others. */
async function* atPace(body: Body): AsyncGenerator<Uint8Array> {
  let [received, before] = [0, 0];
  const timer = setInterval(() => {
    if (received - before < LEAST_BYTES)
      body.destroy(new HttpError("the server sends less than 1 KiB a second"));
    before = received;
  }, PERIOD_MS);
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      received += chunk.length;
      yield chunk;
    }
  } finally {
    clearInterval(timer);
  }
}
