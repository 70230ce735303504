/** One contestant: a name and a piece of work. */
export interface Contestant {
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

/** How a contestant did over all rounds, in calls per second. */
export interface Measurement {
  readonly name: string;
  readonly median: number;
  readonly ratio: number;
}

/**
 * Runs contestants in turn, round after round, so that a machine that slows down slows all of them; the ratio is the
 * median over rounds of a contestant's speed to the first's in the same round.
 *
 * @param seconds how long each runs in each round
 */
export async function measure(
  contestants: readonly Contestant[],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<readonly Measurement[]> {
  const speeds = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (const { run } of contestants) await callsPerSecond(run, seconds / 4);
  for (let round = 0; round < rounds; round++)
    for (const { name, run } of contestants)
      speeds.get(name)?.push(await callsPerSecond(run, seconds));
  const [first] = contestants;
  const reference = speeds.get(first?.name ?? "") ?? [];
  return contestants.map(({ name }) => {
    const own = speeds.get(name) ?? [];
    const ratios = own.map((speed, round) => speed / (reference[round] ?? Number.NaN));
    return { name, median: median(own), ratio: median(ratios) };
  });
}

async function callsPerSecond(run: () => Promise<unknown>, seconds: number): Promise<number> {
  const start = performance.now();
  let calls = 0;
  while (performance.now() - start < seconds * 1000) {
    await run();
    calls += 1;
  }
  return (calls * 1000) / (performance.now() - start);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Prints a table; speed in calls per second, ratio to the first row. */
export function print(title: string, measurements: readonly Measurement[]): void {
  const rows = measurements.map(
    ({ name, median: speed, ratio }) => `| ${name} | ${speed.toFixed(1)} | ${ratio.toFixed(2)} |`,
  );
  process.stdout.write(
    `\n${title}\n\n| | calls/s | against the first |\n|---|---|---|\n${rows.join("\n")}\n`,
  );
}
