import { expect, it } from "vitest";
import { fuzzReader } from "../src/fuzz/readers/fuzz-reader.ts";
import { READERS } from "../src/fuzz/readers/reader-inputs.ts";

/** Inputs of each reader, 100,000 together; FUZZ_RUNS and FUZZ_SEED set another number and other changes. */
const numRuns = Number(process.env["FUZZ_RUNS"] ?? 20_000);
const seed = Number(process.env["FUZZ_SEED"] ?? 1);
/** What reading may add to the memory of the process, bytes. */
const MOST_GROWTH = 2 ** 29;

it.each(Object.entries(READERS))(
  `${numRuns} changed inputs of %s become results, warnings or errors, within bounds`,
  async (_reader, start) => {
    const before = process.memoryUsage.rss();
    await using inputs = await start();
    const outcomes = await fuzzReader(inputs, { seed, numRuns });
    process.stdout.write(`${JSON.stringify(outcomes)}\n`);
    expect(process.memoryUsage.rss() - before).toBeLessThan(MOST_GROWTH);
  },
);
