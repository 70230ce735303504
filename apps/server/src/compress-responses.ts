import type { Context, MiddlewareHandler } from "hono";
import { compress } from "hono/compress";

/** Smaller responses, in bytes, fit into a packet or two without compression. */
const THRESHOLD_BYTES = 1024;

/**
 * Compresses whole JSON responses above a size. Streams pass uncompressed, item by item: JSON lines are recognized by their
 * Transfer-Encoding, events by their content type. ETags are weak already.
 */
export const compressResponses: MiddlewareHandler = async (context, next) => {
  if (acceptsCompression(context)) {
    await compressJson(context, async () => {
      await next();
      if (isWhole(context.res)) {
        addVary(context.res);
        await setContentLength(context);
      }
    });
    // Not as a stream: the server counts the bytes that wait for a reader, and a stream has them where nobody counts them.
    if (context.res.headers.has("Content-Encoding") && isWhole(context.res))
      await setContentLength(context);
    return;
  }
  await next();
  // No cache stores the response to a POST, and responses whose headers were not read are sent the fastest way.
  if (context.req.method !== "POST" && isWhole(context.res)) addVary(context.res);
};

const compressJson = compress({
  threshold: THRESHOLD_BYTES,
  contentTypeFilter: /^application\/json\b/,
});

/** A cheap first check: whether the caller may accept a compression that `compress` supports. */
const acceptsCompression = ({ req }: Context): boolean =>
  /gzip|deflate|\*/i.test(req.header("Accept-Encoding") ?? "");

/** Whether a response is whole, not a stream; a 304 too, because it updates the Vary header of a cached response. */
const isWhole = ({ status, headers }: Response): boolean =>
  !headers.has("Transfer-Encoding") &&
  (status === 304 || (headers.get("Content-Type") ?? "").startsWith("application/json"));

function addVary({ headers }: Response): void {
  if (/\baccept-encoding\b/i.test(headers.get("Vary") ?? "")) return;
  // Not context.header, which would create a new response: that, like reading the body, disables the fast path of the server.
  headers.append("Vary", "Accept-Encoding");
}

/** Sets Content-Length, by which `compress` compares the size of a response with the threshold. */
async function setContentLength(context: Context): Promise<void> {
  const { res } = context;
  if (res.body === null) return;
  const body = await res.arrayBuffer();
  context.res = new Response(body, res);
  context.res.headers.set("Content-Length", String(body.byteLength));
}
