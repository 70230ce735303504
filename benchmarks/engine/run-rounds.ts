import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A peer: its name in the table and the command that runs it. */
export interface Runner {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** The output of a peer, as a line of JSON. */
export interface Report {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Peak resident memory, MB. */
  readonly peakMb: number;
  /** Longest turn of the event loop, ms. */
  readonly blockedMs?: number;
  /** The mean of each polygon; null for one without data. */
  readonly values: readonly (number | null)[];
}

/** Runs the peers in turns, in a new process each time; returns the reports of each, by round. */
export async function runRounds(
  runners: readonly Runner[],
  rounds: number,
): Promise<ReadonlyMap<Runner, readonly Report[]>> {
  const reports = new Map<Runner, Report[]>(runners.map((runner) => [runner, []]));
  for (let round = 0; round < rounds; round++)
    for (const runner of runners) reports.get(runner)?.push(await execute(runner));
  return reports;
}

/** The last line that a process prints, as JSON. */
export async function execute<Result = Report>({
  command,
  args,
}: Pick<Runner, "command" | "args">): Promise<Result> {
  const { stdout } = await run(command, [...args], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Result;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
