import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { CasEngine } from "@cas/engine";
import { openJobs } from "@cas/jobs";
import type { AttributeResult, Cas, JobResult, Jobs } from "@cas/models";
import { sampleCatalog } from "@cas/sample-data";
import { expect, it } from "vitest";
import { AREAS, LEASE } from "./limits.ts";
import { Postgres } from "./postgres.ts";
import { callerOf, DATASETS, jobOf } from "./question.ts";

const WEBS = [0, 1];
const WORKERS = [2, 3, 4];
const JOBS_OF_WEB = 3;

/** Numbers from 0 to 1 by a generator with a seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A process that is started again when it is killed. */
class Member {
  readonly #start: () => ChildProcess;
  #child: ChildProcess;
  /** The last word of the process. */
  last = "";

  constructor(program: string, args: readonly string[]) {
    this.#start = () => {
      const child = fork(join(import.meta.dirname, program), args, {
        execArgv: ["--conditions=@cas/source"],
      });
      child.on("message", (word) => {
        if (typeof word === "string") this.last = word;
      });
      return child;
    };
    this.#child = this.#start();
  }

  /** Whether it ended by itself, and how. */
  get ended(): number | null {
    return this.#child.exitCode;
  }

  async restart(): Promise<void> {
    if (this.ended !== null) return;
    await this.end();
    this.#child = this.#start();
  }

  /** Stops it for some time; it then goes on as if nothing had been. */
  async freeze(milliseconds: number): Promise<void> {
    const child = this.#child;
    child.kill("SIGSTOP");
    await pause(milliseconds);
    child.kill("SIGCONT");
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const exit = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await exit;
  }
}

it("every area and dataset is answered once, as if asked directly, while all that takes part is killed", async () => {
  await using postgres = await Postgres.start();
  const dataDir = await mkdtemp(join(tmpdir(), "cas-fleet-"));
  const members = [
    ...WEBS.map(
      (web) =>
        new Member("web-process.ts", [postgres.url, dataDir, web, JOBS_OF_WEB, AREAS].map(String)),
    ),
    ...WORKERS.map(() => new Member("worker-process.ts", [postgres.url, dataDir])),
  ];
  const webs = members.slice(0, WEBS.length);
  const faults = { restarted: 0, frozen: 0, databases: 0 };
  try {
    const random = randomNumbers(20_261_201);
    while (webs.some(({ ended }) => ended === null)) {
      await pause(500 + 3000 * random());
      const kind = random();
      const member = members[Math.floor(random() * members.length)];
      if (kind < 0.15) {
        await postgres.kill();
        await pause(1000 * random());
        await postgres.start();
        faults.databases++;
      } else if (kind < 0.4 && member?.ended === null) {
        await member.freeze(LEASE * 1000 * (1 + random()));
        faults.frozen++;
      } else {
        await member?.restart();
        faults.restarted++;
      }
    }
    expect(webs.map(({ ended, last }) => [ended, last])).toEqual(webs.map(() => [0, "finished"]));
    expect(Math.min(...Object.values(faults))).toBeGreaterThan(0);
  } finally {
    await Promise.all(members.map((member) => member.end()));
  }

  await using cas = await CasEngine.open({ catalog: sampleCatalog });
  await using jobs = await openJobs({ cas, databaseUrl: postgres.url, dataDir, role: "web" });
  expect(await jobs.health()).toMatchObject({ unfinishedParts: 0 });
  for (const web of WEBS) await checkJobs(jobs, cas, web);
  // One folder for each job, and nothing of those that were not made.
  const folders = await readdir(join(dataDir, "files"));
  expect(folders.length).toBeGreaterThanOrEqual(WEBS.length * JOBS_OF_WEB);
  await rm(dataDir, { recursive: true, force: true });
});

/** Compares the jobs of a caller with the same questions asked directly. */
async function checkJobs(jobs: Jobs, cas: Cas, web: number): Promise<void> {
  const caller = callerOf(web);
  const { jobs: all } = await jobs.list({}, { caller });
  expect(all).toHaveLength(JOBS_OF_WEB);
  const values = AREAS * DATASETS.length;
  for (const { id, state, progress } of all) {
    expect([state, progress]).toEqual([
      "succeeded",
      { areas: AREAS, values, done: values, failed: 0 },
    ]);
    const results: JobResult[] = [];
    for await (const result of jobs.results(id, { caller })) results.push(result);
    const number = Number(results[0]?.area_id.split("-")[1]);
    const { areas } = jobOf(web, number, AREAS);
    expect(results.map(({ area_id }) => area_id)).toEqual(areas.map((area) => area.id));
    const direct = await askDirectly(cas, areas);
    expect(results.map((result) => result.results.map(comparable))).toEqual(direct);
  }
}

async function askDirectly(
  cas: Cas,
  areas: readonly { readonly geometry: unknown }[],
): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let start = 0; start < areas.length; start += 500) {
    const { responses } = await cas.batchExtract({
      geometries: areas.slice(start, start + 500).map(({ geometry }) => geometry as never),
      dataset_ids: DATASETS,
    });
    found.push(...responses.map(({ results }) => results.map(comparable)));
  }
  return found;
}

/** What does not differ between two runs. */
const comparable = (result: AttributeResult) => ({ ...result, elapsed_ms: 0 });
