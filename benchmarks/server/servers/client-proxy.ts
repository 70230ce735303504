import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { CasClient } from "@cas/client";
import { ExtractInput } from "@cas/models";
import { listen, UPSTREAM } from "./serving.ts";

/* Like checking-proxy.ts, but over CasClient: the cost of retries, timeouts and typed errors. */
const cas = new CasClient(UPSTREAM);

async function extract(requestBody: string): Promise<string> {
  return JSON.stringify(await cas.extract(ExtractInput.parse(JSON.parse(requestBody))));
}

listen(
  createServer((request, response) => {
    void text(request)
      .then(extract)
      .then((body) => response.setHeader("content-type", "application/json").end(body));
  }),
);
