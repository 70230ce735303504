import { createHttpApi } from "@cas/api/http";
import { CasClient } from "@cas/client";
import { outcome } from "./outcome.ts";
import { type Place, REQUEST } from "./place.ts";
import { serveByNode } from "./serve-by-node.ts";

/** A facade: the HTTP API in front of a service. */
const { url } = JSON.parse(process.argv[2] ?? "") as Place;
const service = new CasClient(url);
const server = await serveByNode(createHttpApi(service));
const cas = new CasClient(`http://127.0.0.1:${server.port}`);
const answer = {
  extract: (await cas.extract(REQUEST)).results[0]?.value,
  error: await outcome(cas.provider("nope")),
};
await cas.close();
await server.close();
await service.close();
process.stdout.write(JSON.stringify(answer));
