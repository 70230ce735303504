import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { AttributeResponse, ExtractInput } from "@cas/models";
import { Pool } from "undici";
import { listen, UPSTREAM } from "./serving.ts";

/* Like proxy.ts, but checks the response: the minimum of a server with validated output. */
const pool = new Pool(UPSTREAM);
const headers = { "content-type": "application/json" };

async function passOn(requestBody: string): Promise<string> {
  const body = JSON.stringify(ExtractInput.parse(JSON.parse(requestBody)));
  const upstream = await pool.request({ method: "POST", path: "/api/v1/extract", headers, body });
  return JSON.stringify(AttributeResponse.parse(JSON.parse(await upstream.body.text())));
}

listen(
  createServer((request, response) => {
    void text(request)
      .then(passOn)
      .then((json) => response.setHeader("content-type", "application/json").end(json));
  }),
);
