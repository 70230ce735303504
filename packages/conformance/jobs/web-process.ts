/**
 * A process of the role web: submits its jobs and watches them until all are finished, whatever fails meanwhile. Usage:
 * web-process.ts DATABASE_URL DATA_DIR WEB JOBS AREAS; a test kills it and starts it again.
 */
import { CasEngine } from "@cas/engine";
import { openJobs } from "@cas/jobs";
import { sampleCatalog } from "@cas/sample-data";
import { callerOf, jobOf } from "./question.ts";
import { untilItAnswers } from "./until-it-answers.ts";

const [, , databaseUrl = "", dataDir = "", web = "", jobCount = "", areas = ""] = process.argv;
const caller = callerOf(Number(web));
await using cas = await CasEngine.open({ catalog: sampleCatalog });
await using jobs = await untilItAnswers(() =>
  openJobs({ cas, databaseUrl, dataDir, role: "web", areasPerPart: 2 }),
);

async function finish(job: number): Promise<void> {
  const { id } = await jobs.submit(jobOf(Number(web), job, Number(areas)), { caller });
  for await (const { state } of jobs.watch(id, { caller })) process.send?.(state);
}

const all = Array.from({ length: Number(jobCount) }, (_, job) => job);
await Promise.all(all.map((job) => untilItAnswers(() => finish(job))));
process.send?.("finished");
process.disconnect();
