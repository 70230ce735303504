import { createServer } from "node:http";
import { createTrpcApi } from "@cas/api";
import { CasClient } from "@cas/client";
import { getRequestListener } from "@hono/node-server";
import { listen, UPSTREAM } from "./serving.ts";

/* The procedures of @cas/api over the client, as another server mounts them. */
const { fetch } = createTrpcApi(new CasClient(UPSTREAM), { endpoint: "/trpc" });
const listener = getRequestListener(fetch);
listen(createServer((request, response) => void listener(request, response)));
