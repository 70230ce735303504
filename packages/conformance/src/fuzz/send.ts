import { type Agent, request } from "node:http";
import { buffer } from "node:stream/consumers";
import { gunzipSync, inflateSync } from "node:zlib";
import type { Asked } from "./asked.ts";

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Sends a request as it is: neither the path nor the method is made proper. */
export function send(port: number, agent: Agent, asked: Asked): Promise<Answer> {
  const { method, target: path, headers, body } = asked;
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        host: "127.0.0.1",
        port,
        method,
        path,
        headers: { ...headers, "content-length": Buffer.byteLength(body) },
      },
      (response) => {
        const { statusCode: status = 0, headers: answered } = response;
        buffer(response)
          .then((bytes) => unpacked(bytes, answered["content-encoding"]))
          .then((answer) => resolve({ status, headers: answered, body: answer }))
          .catch(reject);
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

/** What was sent, if it was packed as the request allows. */
function unpacked(bytes: Buffer, encoding: string | undefined): string {
  if (bytes.length === 0) return "";
  if (encoding === "gzip") return gunzipSync(bytes).toString();
  return (encoding === "deflate" ? inflateSync(bytes) : bytes).toString();
}
