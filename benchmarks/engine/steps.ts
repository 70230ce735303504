import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { DATA, prepareDaily, PYTHON, script } from "./prepare.ts";
import { execute, median, type Runner } from "./run-rounds.ts";

/*
 * The mean of 241 counties on each of 1, 12 and 365 daily steps of a Zarr store, compared with exactextract over
 * xarray: the cost above reading, with all chunks decoded. Each peer, number of days and round has a new process; the
 * peers take turns.
 */

/** The output of a peer, as a line of JSON. */
export interface StepsReport {
  /** Opening, reading and the first result, seconds. */
  readonly total: number;
  /** A result with everything decoded, seconds: the best of several. */
  readonly above: number;
  /** The same in seconds of processor time. */
  readonly aboveCpu: number;
  /** The mean of each county on each day; null without data. */
  readonly values: readonly (readonly (number | null)[])[];
}

interface Peer {
  readonly name: string;
  /** Most days for this peer, which may take minutes. */
  readonly mostDays: number;
  readonly command: (days: number) => Pick<Runner, "command" | "args">;
}

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    /** Also run 365 days on the peer that takes minutes. */
    slow: { type: "boolean", default: false },
  },
});

const python = (how: string) => (days: number) => ({
  command: PYTHON,
  args: [script("daily_steps.py"), DATA, how, `${days}`],
});
const PEERS: readonly Peer[] = [
  {
    name: "exactextract 0.3.0 for the coverage, NumPy for the days",
    mostDays: 365,
    command: python("coverage"),
  },
  {
    name: "exactextract 0.3.0 on xarray, days as bands",
    mostDays: options.slow ? 365 : 12,
    command: python("bands"),
  },
  {
    name: "CasEngine",
    mostDays: 365,
    command: (days) => ({
      command: process.execPath,
      args: [
        ...process.execArgv,
        fileURLToPath(new URL("cases/steps.ts", import.meta.url)),
        DATA,
        `${days}`,
      ],
    }),
  },
];

await prepareDaily();
process.stdout.write(
  "\nThe mean of 241 counties on each day\n\n| | days | with reading, s | above reading, s | above reading, CPU s | times what CasEngine takes, wall, CPU | farthest from the first |\n|---|---|---|---|---|---|---|\n",
);
for (const days of [1, 12, 365]) {
  const peers = PEERS.filter(({ mostDays }) => mostDays >= days);
  const reports = new Map<Peer, StepsReport[]>(peers.map((peer) => [peer, []]));
  for (let round = 0; round < Number(options.rounds); round++)
    for (const peer of peers)
      reports.get(peer)?.push(await execute<StepsReport>(peer.command(days)));
  const of = (peer: Peer | undefined): readonly StepsReport[] => (peer && reports.get(peer)) ?? [];
  const engine = of(peers.at(-1));
  for (const peer of peers) {
    const own = of(peer);
    const times = (seconds: (report: StepsReport) => number): string =>
      median(
        own.map((report, round) => {
          const other = engine[round];
          return other === undefined ? Number.NaN : seconds(report) / seconds(other);
        }),
      ).toFixed(1);
    const cells = [
      peer.name,
      days,
      median(own.map(({ total }) => total)).toFixed(2),
      median(own.map(({ above }) => above)).toFixed(3),
      median(own.map(({ aboveCpu }) => aboveCpu)).toFixed(3),
      `${times(({ above }) => above)}, ${times(({ aboveCpu }) => aboveCpu)}`,
      distance(own[0]?.values ?? [], of(peers[0])[0]?.values ?? []).toExponential(1),
    ];
    process.stdout.write(`| ${cells.join(" | ")} |\n`);
  }
}

/** The greatest distance between two means; infinite where only one peer has one. */
function distance(own: StepsReport["values"], other: StepsReport["values"]): number {
  let greatest = 0;
  for (const [county, means] of own.entries())
    for (const [day, mean] of means.entries()) {
      const expected = other[county]?.[day];
      if (mean === null && expected === null) continue;
      greatest = Math.max(greatest, Math.abs((mean ?? Infinity) - (expected ?? -Infinity)));
    }
  return greatest;
}
