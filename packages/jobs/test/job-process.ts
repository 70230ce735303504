/**
 * A process that works on the jobs of a data folder until they are finished, and says what it does. Usage: job-process.ts
 * FOLDER; a test kills it.
 */
import { CasEngine } from "@cas/engine";
import type { Cas } from "@cas/models";
import { sampleCatalog } from "@cas/sample-data";
import { openJobs } from "../src/open-jobs.ts";
import { countiesJob } from "./counties-job.ts";

const [, , dataDir = ""] = process.argv;
const say = (event: string): void => {
  process.send?.(event);
};

await using engine = await CasEngine.open({ catalog: sampleCatalog });
const cas: Cas = {
  ...casOf(engine),
  batchExtract: async (request, options) => {
    say("asked");
    const response = await engine.batchExtract(request, options);
    say("answered");
    return response;
  },
};
await using jobs = await openJobs({ cas, dataDir, areasPerPart: 2, retrySeconds: 0 });
const job = await jobs.submit(await countiesJob());
for await (const { revision } of jobs.watch(job.id)) say(`revision ${revision}`);
say("finished");
process.disconnect();

function casOf(source: Cas): Cas {
  return {
    extract: (request, options) => source.extract(request, options),
    batchExtract: (request, options) => source.batchExtract(request, options),
    providers: (query, options) => source.providers(query, options),
    provider: (slug, options) => source.provider(slug, options),
    datasets: (query, options) => source.datasets(query, options),
    health: (options) => source.health(options),
    close: () => source.close(),
    [Symbol.asyncDispose]: () => source[Symbol.asyncDispose](),
  };
}
