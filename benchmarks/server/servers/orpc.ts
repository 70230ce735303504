import { createServer } from "node:http";
import { CasClient } from "@cas/client";
import { AttributeResponse, ExtractInput } from "@cas/models";
import { os } from "@orpc/server";
import { RPCHandler } from "@orpc/server/node";
import { listen, UPSTREAM } from "./serving.ts";

/* The same procedure with oRPC over the same client, with request and response checked. */
const cas = new CasClient(UPSTREAM);
const handler = new RPCHandler({
  extract: os
    .input(ExtractInput)
    .output(AttributeResponse)
    .handler(({ input, signal }) => cas.extract(input, { signal })),
});
listen(
  createServer((request, response) => {
    void handler.handle(request, response, { prefix: "/rpc", context: {} });
  }),
);
