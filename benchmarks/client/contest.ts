import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { WorkerTask, Report, Start } from "./worker-messages.ts";

/** A peer to compare: its name in the tables and the command that runs it. */
export interface Entrant {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** A peer written in TypeScript: a file of peers/. */
export function nodeEntrant(name: string, file: string): Entrant {
  const contestant = fileURLToPath(new URL("contestant.ts", import.meta.url));
  return { name, command: process.execPath, args: [...process.execArgv, contestant, file] };
}

/** A running peer. */
export class Contestant implements Disposable {
  readonly name: string;
  readonly #process: ChildProcessByStdio<Writable, Readable, null>;
  readonly #reports: AsyncIterator<string>;

  constructor({ name, command, args }: Entrant, start: Start) {
    this.name = name;
    this.#process = spawn(command, [...args], { stdio: ["pipe", "pipe", "inherit"] });
    this.#reports = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();
    this.#process.stdin.write(`${JSON.stringify(start)}\n`);
  }

  async execute(order: WorkerTask): Promise<Report> {
    this.#process.stdin.write(`${JSON.stringify(order)}\n`);
    const { done, value } = await this.#reports.next();
    if (done === true) throw new TypeError(`${this.name} ended before its report`);
    return JSON.parse(value) as Report;
  }

  [Symbol.dispose](): void {
    this.#process.stdin.end();
  }
}

/** The result of a peer over all rounds. */
export interface Standing {
  readonly name: string;
  /** Median of the calls per second. */
  readonly callsPerSecond: number;
  /** Median over the rounds of the ratio of its speed to that of the first peer in the same round. */
  readonly ratio: number;
  /** The same for the calls per second of processor time, which other work on the machine disturbs less. */
  readonly cpuRatio: number;
}

/**
 * Runs the contestants in turns, round after round, so that a slower machine slows all of them. A first round of half the time
 * does not count.
 */
export async function compete(
  contestants: readonly Contestant[],
  order: WorkerTask,
  rounds: number,
): Promise<readonly Standing[]> {
  const reports = contestants.map((): Report[] => []);
  for (const contestant of contestants)
    await contestant.execute({ ...order, seconds: order.seconds / 2 });
  for (let round = 0; round < rounds; round++)
    for (const [index, contestant] of contestants.entries())
      reports[index]?.push(await contestant.execute(order));
  const [reference = []] = reports;
  return contestants.map(({ name }, index) => {
    const own = reports[index] ?? [];
    return {
      name,
      callsPerSecond: median(own.map(speedOf)),
      ratio: median(own.map((report, round) => speedOf(report) / speedOf(reference[round]))),
      cpuRatio: median(
        own.map((report, round) => cpuSpeedOf(report) / cpuSpeedOf(reference[round])),
      ),
    };
  });
}

const speedOf = (report: Report | undefined): number =>
  report === undefined ? Number.NaN : report.calls / report.seconds;

const cpuSpeedOf = (report: Report | undefined): number =>
  report === undefined ? Number.NaN : report.calls / report.cpuSeconds;

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
