import { createServer } from "node:http";
import { CasClient } from "@cas/client";
import { ExtractInput } from "@cas/models";
import { getRequestListener } from "@hono/node-server";
import { listen, UPSTREAM } from "./serving.ts";

/* Like client-proxy.ts, but as a fetch handler that stops the work when its caller leaves: the cost of every such handler. */
const cas = new CasClient(UPSTREAM);
const listener = getRequestListener(async (request) => {
  const input = ExtractInput.parse(await request.json());
  return Response.json(await cas.extract(input, { signal: request.signal }));
});
listen(createServer((request, response) => void listener(request, response)));
