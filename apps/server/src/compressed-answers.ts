import type { Context, MiddlewareHandler } from "hono";
import { compress } from "hono/compress";

/** Bytes below which an answer fits into a packet or two anyway. */
const THRESHOLD_BYTES = 1024;

/**
 * Compresses answers that are there as a whole, JSON of some size. Streams go out as they are, item by item: lines of JSON
 * are told by their Transfer-Encoding, events by their type. ETags are weak before and stay so.
 */
export const compressedAnswers: readonly MiddlewareHandler[] = [
  (context, next) => (takesPacked(context) ? pack(context, next) : next()),
  async (context, next) => {
    await next();
    const { res } = context;
    if (res.headers.has("Transfer-Encoding") || !isWhole(res)) return;
    // A 304 too: it says what the kept answer depends on.
    if (!/\baccept-encoding\b/i.test(res.headers.get("Vary") ?? ""))
      // Not by context.header, which would make the answer anew, nor is the body looked at without need: both cost its fast way.
      res.headers.append("Vary", "Accept-Encoding");
    if (!takesPacked(context) || res.body === null) return;
    // Its size decides whether it is worth it.
    const body = await res.arrayBuffer();
    context.res = new Response(body, res);
    context.res.headers.set("Content-Length", String(body.byteLength));
  },
];

const pack = compress({
  threshold: THRESHOLD_BYTES,
  contentTypeFilter: /^application\/json\b/,
});

/** Whether it is worth asking which of them a caller takes. */
const takesPacked = ({ req }: Context): boolean =>
  /gzip|deflate|\*/i.test(req.header("Accept-Encoding") ?? "");

const isWhole = ({ status, headers }: Response): boolean =>
  status === 304 || (headers.get("Content-Type") ?? "").startsWith("application/json");
