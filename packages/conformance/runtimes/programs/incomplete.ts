import { CasClientSync } from "@cas/client/sync";
import { CasEngine } from "@cas/engine";
import type { Place } from "./place.ts";

/** What a bundle says of the files that it lacks: the worker of the synchronous client, and the engine's thread. */
const { url, largeBlock } = JSON.parse(process.argv[2] ?? "") as Place;
const messages: unknown[] = [];
const sync = new CasClientSync(url);
try {
  sync.health();
} catch (error) {
  // The cause says that it did not wait.
  const { message, cause } = error as Error;
  messages.push(message, (cause as Error).message);
}
const engine = await CasEngine.open({
  rasters: [{ id: "lab:data", file: new URL(largeBlock), variable: "reading", units: "1" }],
});
const geometry = { type: "Point", coordinates: [0.5, -0.5] } as const;
const { warnings } = await engine.extract({ geometry, dataset_ids: ["lab:data"] });
messages.push(...warnings);
await engine.close();
process.stdout.write(JSON.stringify(messages));
