import { expect, it } from "vitest";
import { fuzzWholeServer, KINDS } from "../src/fuzz/whole-server.ts";

// `pnpm fuzz` sends 50,000 requests of each kind.
const numRuns = 1000;

it.each(Object.entries(KINDS))(
  `${numRuns} requests to %s, most of them invalid, have proper responses`,
  async (_to, requests) => {
    const { statuses, failures } = await fuzzWholeServer(requests, { seed: 7, numRuns });
    expect(failures).toEqual([]);
    expect(Object.keys(statuses)).toEqual(expect.arrayContaining(["200", "404", "405", "422"]));
  },
);
