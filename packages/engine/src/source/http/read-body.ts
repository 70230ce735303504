import type { Dispatcher } from "undici";
import { HttpError } from "../source-error.ts";

type Body = Dispatcher.ResponseData["body"];

/** Maximum bytes of an unused body that are read so that its connection can be reused. */
const SKIPPED_BYTES = 64 * 1024;
/**
 * Milliseconds in which a server must send the minimum of bytes, except at the end of the body: about 1 KiB a second.
 */
const PERIOD_MS = 10_000;
const LEAST_BYTES = 10 * 1024;

/**
 * Reads a body.
 *
 * @throws HttpError for more bytes than the maximum, and for a server that sends too slowly
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

/** Reads a short body completely; stops in a long one. */
export async function skipBody(body: Body): Promise<void> {
  let length = 0;
  for await (const chunk of atPace(body)) {
    length += chunk.length;
    if (length > SKIPPED_BYTES) return;
  }
}

/** The pieces of a body while they arrive fast enough: a slow body would block a connection. */
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
