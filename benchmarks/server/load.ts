import autocannon from "autocannon";
import { median } from "../engine/run-rounds.ts";
import type { Running } from "./running.ts";

/** A server and its requests. */
export interface Target {
  readonly server: Running;
  readonly path: string;
  /** The body of the next request. */
  readonly body: () => string;
  /** Headers in addition to the content type. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The result of one round. */
interface Report {
  readonly perSecond: number;
  readonly perCpuSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** The result of all rounds: medians, ratios to the first target of the same round. */
export interface Standing extends Report {
  readonly name: string;
  readonly ratio: number;
  readonly cpuRatio: number;
}

/** Loads the targets in turns, round after round; a first round does not count. */
export async function compete(
  targets: readonly Target[],
  { rounds, seconds, connections }: { rounds: number; seconds: number; connections: number },
): Promise<readonly Standing[]> {
  const reports = targets.map((): Report[] => []);
  for (let round = -1; round < rounds; round++)
    for (const [index, target] of targets.entries()) {
      const report = await load(target, seconds, connections);
      if (round >= 0) reports[index]?.push(report);
    }
  const [first = []] = reports;
  return targets.map(({ server: { name } }, index) => {
    const own = reports[index] ?? [];
    const of = (key: keyof Report): number => median(own.map((report) => report[key]));
    const ratioOf = (key: keyof Report): number =>
      median(own.map((report, round) => report[key] / (first[round]?.[key] ?? Number.NaN)));
    return {
      name,
      perSecond: of("perSecond"),
      perCpuSecond: of("perCpuSecond"),
      p50: of("p50"),
      p99: of("p99"),
      ratio: ratioOf("perSecond"),
      cpuRatio: ratioOf("perCpuSecond"),
    };
  });
}

async function load(
  { server, path, body, headers }: Target,
  seconds: number,
  connections: number,
): Promise<Report> {
  const cpu = server.cpuSeconds();
  const { requests, latency, duration, non2xx, errors } = await autocannon({
    url: server.url + path,
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    connections,
    duration: seconds,
    requests: [{ setupRequest: (request) => ({ ...request, body: body() }) }],
  });
  if (non2xx + errors > 0) throw new TypeError(`${server.name}: ${non2xx + errors} failed`);
  return {
    perSecond: requests.total / duration,
    perCpuSecond: requests.total / (server.cpuSeconds() - cpu),
    p50: latency.p50,
    p99: latency.p99,
  };
}
