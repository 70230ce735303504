import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { CasClient } from "@cas/client";
import { ExtractInput } from "@cas/models";
import { listen, UPSTREAM } from "./serving.ts";

/* As checking-proxy.ts, with CasClient to ask: what retries, limits of time and typed errors cost. */
const cas = new CasClient(UPSTREAM);

async function answer(question: string): Promise<string> {
  return JSON.stringify(await cas.extract(ExtractInput.parse(JSON.parse(question))));
}

listen(
  createServer((request, response) => {
    void text(request)
      .then(answer)
      .then((body) => response.setHeader("content-type", "application/json").end(body));
  }),
);
