import { createServer } from "node:http";
import { CasClient } from "@cas/client";
import { ExtractInput } from "@cas/models";
import { getRequestListener } from "@hono/node-server";
import { listen, UPSTREAM } from "./serving.ts";

/* As client-proxy.ts, as a fetch handler that stops the work when its caller leaves: what every such handler pays. */
const cas = new CasClient(UPSTREAM);
const listener = getRequestListener(async (request) => {
  const question = ExtractInput.parse(await request.json());
  return Response.json(await cas.extract(question, { signal: request.signal }));
});
listen(createServer((request, response) => void listener(request, response)));
