import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { AttributeResponse, ExtractInput } from "@cas/models";
import { Pool } from "undici";
import { listen, UPSTREAM } from "./serving.ts";

/* As proxy.ts, and checks the answer: what any server with validated output does at least. */
const pool = new Pool(UPSTREAM);
const headers = { "content-type": "application/json" };

async function passOn(question: string): Promise<string> {
  const body = JSON.stringify(ExtractInput.parse(JSON.parse(question)));
  const answer = await pool.request({ method: "POST", path: "/api/v1/extract", headers, body });
  return JSON.stringify(AttributeResponse.parse(JSON.parse(await answer.body.text())));
}

listen(
  createServer((request, response) => {
    void text(request)
      .then(passOn)
      .then((answer) => response.setHeader("content-type", "application/json").end(answer));
  }),
);
