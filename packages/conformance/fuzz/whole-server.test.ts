import { expect, it } from "vitest";
import { fuzzWholeServer, KINDS } from "../src/fuzz/whole-server.ts";

/** Requests of each kind; FUZZ_RUNS and FUZZ_SEED set another number and other requests. */
const numRuns = Number(process.env["FUZZ_RUNS"] ?? 50_000);
const seed = Number(process.env["FUZZ_SEED"] ?? 1);

it.each(Object.entries(KINDS))(
  `${numRuns} requests to %s, most of them invalid, have proper responses`,
  async (_to, requests) => {
    const { statuses, failures } = await fuzzWholeServer(requests, { seed, numRuns });
    process.stdout.write(`${JSON.stringify(statuses)}\n`);
    expect(failures).toEqual([]);
  },
);
