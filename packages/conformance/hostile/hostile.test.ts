import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { temporaryDirectory } from "@cas/engine/test/temporary-directory";
import type { Attack } from "./attack.ts";
import { BATCH_ATTACKS } from "./attacks/batches.ts";
import { BODY_ATTACKS } from "./attacks/bodies.ts";
import { CALLER_ATTACKS } from "./attacks/callers.ts";
import { OUTLINE_ATTACKS } from "./attacks/outlines.ts";
import { READER_ATTACKS } from "./attacks/readers.ts";
import { SOURCE_ATTACKS } from "./attacks/sources.ts";
import { type Child, startChild } from "./child.ts";
import { isLong } from "./mode.ts";
import { p99 } from "./percentile.ts";
import type { ProberOrder, ProberReport, Sample } from "./prober-process.ts";
import { type HostileCatalog, writeCatalog } from "./sources/hostile-catalog.ts";
import { MOST_MEMORY, type Settled, startVictim, type Victim } from "./victim.ts";

/**
 * Rounds of the attacks. The first two together have all of them and fill the caches; the memory after them is what later rounds
 * must leave.
 */
const ROUNDS = Number(process.env["CAS_HOSTILE_ROUNDS"] ?? (isLong ? 3 : 1));
const FILLING_ROUNDS = 2;
/**
 * Most milliseconds of 99 of 100 responses. /livez is measured in processor time of the server's main thread, which a busy
 * machine does not change: how long it ran before it came to this request. Of the time by the clock, which has waits in
 * it too, the part is taken off that the main thread waited for a processor.
 */
const MOST_LIVEZ_RAN_MS = 100;
const MOST_MS = 1000;
/** Questions of the honest caller before the first attack. */
const WARM_POINTS = 100;
const LEAST_SAMPLES = { livez: 50, points: 10 };
/** Most live memory after a round, with full caches, bytes: 272 to 298 MB were measured. */
const MOST_LIVE = 400e6;
/** Factor by which memory may grow after the caches are full. */
const GROWTH = 1.1;

const ATTACKS: readonly Attack[] = [
  ...BODY_ATTACKS,
  ...OUTLINE_ATTACKS,
  ...SOURCE_ATTACKS,
  ...CALLER_ATTACKS,
  ...BATCH_ATTACKS,
  ...READER_ATTACKS,
];

const stack = new AsyncDisposableStack();
let victim: Victim;
let prober: Child;
let catalog: HostileCatalog;
beforeAll(async () => {
  const directory = stack.use(await temporaryDirectory());
  const sources = stack.use(startChild("sources/hostile-server.ts"));
  catalog = await writeCatalog(directory.url, String(await sources.next()));
  victim = await startVictim(catalog.path);
  stack.defer(() => victim.stop());
  prober = stack.use(startChild("prober-process.ts"));
  prober.send({ port: victim.port, pid: victim.pid } satisfies ProberOrder);
  // A server that has just started compiles its code, and answers slower than ever after.
  for (let answered = 0; answered < WARM_POINTS;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    answered += ((await prober.next("report")) as ProberReport).points.length;
  }
});
afterAll(() => stack.disposeAsync());

function show(name: string, numbers: object): void {
  process.stdout.write(`${name} ${JSON.stringify(numbers)}\n`);
}

/** What the prober saw since the last report; a short attack is watched until there is enough to judge by. */
async function enoughSamples(): Promise<ProberReport> {
  const livez: Sample[] = [];
  const points: Sample[] = [];
  const wrong: string[] = [];
  for (;;) {
    const report = (await prober.next("report")) as ProberReport;
    livez.push(...report.livez);
    points.push(...report.points);
    wrong.push(...report.wrong);
    if (livez.length >= LEAST_SAMPLES.livez && points.length >= LEAST_SAMPLES.points)
      return { livez, points, wrong };
    if (wrong.length > 0 || victim.death() !== undefined) return { livez, points, wrong };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const rounds = Array.from({ length: ROUNDS }, (_, round) => round);
/** Memory when the caches are full. */
let settled: Settled = { resident: MOST_MEMORY, live: MOST_LIVE };

// Each round begins in the state that the last one left.
describe.each(rounds)("round %i", (round) => {
  it.each(ATTACKS)("$name: alive, and others are answered in time", async ({ name, run }) => {
    await prober.next("report");
    const measured = victim.measure();
    await run({ port: victim.port, catalog, round });
    expect(victim.death()).toBeUndefined();
    const { peak, slowdown } = measured();
    const { livez, points, wrong } = await enoughSamples();
    const numbers = {
      livezMs: Math.round(p99(livez.map(([took]) => took))),
      livezRanMs: Math.round(p99(livez.map(([, ran]) => ran))),
      pointMs: Math.round(p99(points.map(([took]) => took))),
      pointRanMs: Math.round(p99(points.map(([, ran]) => ran))),
      slowdown: Number(slowdown.toFixed(2)),
      peakMb: Math.round(peak / 1e6),
      samples: [livez.length, points.length],
    };
    show(name, numbers);
    expect(wrong).toEqual([]);
    expect(peak).toBeLessThan(MOST_MEMORY);
    if (!isLong) return;
    expect(numbers.livezRanMs).toBeLessThanOrEqual(MOST_LIVEZ_RAN_MS);
    expect(numbers.livezMs).toBeLessThanOrEqual(MOST_MS * slowdown);
    expect(numbers.pointMs).toBeLessThanOrEqual(MOST_MS * slowdown);
  });

  it("leaves no memory behind, and no error in the log", async () => {
    const now = await victim.settle();
    show("settled", {
      residentMb: Math.round(now.resident / 1e6),
      liveMb: Math.round(now.live / 1e6),
    });
    if (round < FILLING_ROUNDS) settled = now;
    const growth = isLong ? GROWTH : Number.POSITIVE_INFINITY;
    expect(now.live).toBeLessThan(Math.min(MOST_LIVE, settled.live * growth + 1));
    expect(now.resident).toBeLessThan(Math.min(MOST_MEMORY, settled.resident * growth + 1));
    expect(victim.errors).toEqual([]);
  });
});
