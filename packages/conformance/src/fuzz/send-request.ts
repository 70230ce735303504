import { type Agent, request as httpRequest } from "node:http";
import { buffer } from "node:stream/consumers";
import { gunzipSync, inflateSync } from "node:zlib";
import type { WireRequest } from "./wire-request.ts";

/** An HTTP response. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Sends a request unchanged: neither the path nor the method is normalized. */
export function sendRequest(
  port: number,
  agent: Agent,
  request: WireRequest,
): Promise<WireResponse> {
  const { method, target: path, headers, body } = request;
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      {
        agent,
        host: "127.0.0.1",
        port,
        method,
        path,
        headers: { ...headers, "content-length": Buffer.byteLength(body) },
      },
      (response) => {
        const { statusCode: status = 0, headers: responseHeaders } = response;
        buffer(response)
          .then((bytes) => decompressed(bytes, responseHeaders["content-encoding"]))
          .then((text) => resolve({ status, headers: responseHeaders, body: text }))
          .catch(reject);
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Decompresses a body. */
function decompressed(bytes: Buffer, encoding: string | undefined): string {
  if (bytes.length === 0) return "";
  if (encoding === "gzip") return gunzipSync(bytes).toString();
  return (encoding === "deflate" ? inflateSync(bytes) : bytes).toString();
}
