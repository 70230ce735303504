import type { Context, MiddlewareHandler } from "hono";
import { compress } from "hono/compress";

/** Bytes below which an answer fits into a packet or two anyway. */
const THRESHOLD_BYTES = 1024;

/**
 * Compresses answers that are there as a whole, JSON of some size. Streams go out as they are, item by item: lines of JSON
 * are told by their Transfer-Encoding, events by their type. ETags are weak before and stay so.
 */
export const compressedAnswers: MiddlewareHandler = async (context, next) => {
  if (takesPacked(context))
    return pack(context, async () => {
      await next();
      if (isWhole(context.res)) {
        sayWhatItDependsOn(context.res);
        await tellSize(context);
      }
    });
  await next();
  // No cache keeps the answer to a POST, and headers that nobody looks at are sent the fastest way.
  if (context.req.method !== "POST" && isWhole(context.res)) sayWhatItDependsOn(context.res);
};

const pack = compress({ threshold: THRESHOLD_BYTES, contentTypeFilter: /^application\/json\b/ });

/** Whether it is worth asking which of them a caller takes. */
const takesPacked = ({ req }: Context): boolean =>
  /gzip|deflate|\*/i.test(req.header("Accept-Encoding") ?? "");

/** A 304 too: it says what the kept answer depends on. */
const isWhole = ({ status, headers }: Response): boolean =>
  !headers.has("Transfer-Encoding") &&
  (status === 304 || (headers.get("Content-Type") ?? "").startsWith("application/json"));

function sayWhatItDependsOn({ headers }: Response): void {
  if (/\baccept-encoding\b/i.test(headers.get("Vary") ?? "")) return;
  // Not by context.header, which would make the answer anew, nor is the body looked at without need: both cost its fast way.
  headers.append("Vary", "Accept-Encoding");
}

/** The size of an answer decides whether it is worth it. */
async function tellSize(context: Context): Promise<void> {
  const { res } = context;
  if (res.body === null) return;
  const body = await res.arrayBuffer();
  context.res = new Response(body, res);
  context.res.headers.set("Content-Length", String(body.byteLength));
}
