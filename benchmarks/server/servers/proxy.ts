import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { ExtractInput } from "@cas/models";
import { Pool } from "undici";
import { listen, UPSTREAM } from "./serving.ts";

/* The least that a server in front of another can do: it checks the question and passes the bytes of the answer on. */
const pool = new Pool(UPSTREAM);
const headers = { "content-type": "application/json" };

async function passOn(question: string): Promise<string> {
  const body = JSON.stringify(ExtractInput.parse(JSON.parse(question)));
  const answer = await pool.request({ method: "POST", path: "/api/v1/extract", headers, body });
  return answer.body.text();
}

listen(
  createServer((request, response) => {
    void text(request)
      .then(passOn)
      .then((answer) => response.setHeader("content-type", "application/json").end(answer));
  }),
);
