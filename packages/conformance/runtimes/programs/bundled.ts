import { createHttpApi } from "@cas/api/http";
import { CasClient } from "@cas/client";
import { CasClientSync } from "@cas/client/sync";
import { CasEngine } from "@cas/engine";
import { sampleCatalog } from "@cas/sample-data";
import { outcome } from "./outcome.ts";
import { type Place, REQUEST } from "./place.ts";
import { serveByNode } from "./serve-by-node.ts";

/** A server of a team: the engine behind the HTTP API, and both clients. */
const { url, largeBlock } = JSON.parse(process.argv[2] ?? "") as Place;
const engine = await CasEngine.open({ catalog: sampleCatalog });
const server = await serveByNode(createHttpApi(engine));
const cas = new CasClient(`http://127.0.0.1:${server.port}`);
const sync = new CasClientSync(url);
const own = await CasEngine.open({
  rasters: [{ id: "lab:data", file: new URL(largeBlock), variable: "reading", units: "1" }],
});
const geometry = { type: "Point", coordinates: [0.5, -0.5] } as const;
const answer = {
  extract: (await cas.extract(REQUEST)).results[0]?.value,
  // The error of the engine's copy of the models, known to the copy in the bundle.
  error: await outcome(cas.provider("nope")),
  sync: sync.extract(REQUEST).results[0]?.value,
  thread: (await own.extract({ geometry, dataset_ids: ["lab:data"] })).results[0]?.value,
};
sync.close();
await cas.close();
await server.close();
await own.close();
await engine.close();
process.stdout.write(JSON.stringify(answer));
