import { type Agent, request } from "node:http";
import { text } from "node:stream/consumers";
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
        text(response).then(
          (answer) =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: answer }),
          reject,
        );
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}
