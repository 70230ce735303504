import { expect, it } from "vitest";
import { fuzzReader } from "../src/fuzz/readers/fuzz-reader.ts";
import { READERS } from "../src/fuzz/readers/reader-inputs.ts";

// `pnpm fuzz` gives many more.
const numRuns = 100;

it.each(Object.entries(READERS))(
  `${numRuns} changed inputs of %s become results, warnings or errors`,
  async (_reader, start) => {
    await using inputs = await start();
    const { result, warning, error } = await fuzzReader(inputs, { seed: 11, numRuns });
    expect(result).toBeGreaterThan(numRuns / 20);
    expect(warning + error).toBeGreaterThan(numRuns / 20);
  },
);
