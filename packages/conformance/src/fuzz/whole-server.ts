import { startServer } from "@cas/server";
import { readEnvironment } from "@cas/server/environment";
import type fc from "fast-check";
import { pino } from "pino";
import type { Asked } from "./asked.ts";
import { fuzz, type Statuses } from "./fuzz.ts";
import { httpRequests } from "./http-requests.ts";
import { trpcRequests } from "./trpc-requests.ts";

/** Of the sample data, and what is not there. */
const names = {
  datasets: ["srtm:elevation", "maurer:temperature", "mcd12c1:land_cover", "no:such"],
  providers: ["srtm", "maurer", "no_such"],
} as const;

/** Kinds of requests by what they are sent to. */
export const KINDS: Readonly<Record<string, fc.Arbitrary<Asked>>> = {
  "the HTTP API": httpRequests(names),
  "the procedures": trpcRequests(names),
};

/** What a whole server made of generated requests. */
interface Outcome {
  readonly statuses: Statuses;
  /** What it logged of its own failures. */
  readonly failures: readonly string[];
}

/**
 * Sends generated requests to apps/server over the sample data.
 *
 * @throws with the shortest request that is answered wrongly
 */
export async function fuzzWholeServer(
  requests: fc.Arbitrary<Asked>,
  parameters: { readonly seed: number; readonly numRuns: number },
): Promise<Outcome> {
  const failures: string[] = [];
  const log = pino({ level: "error" }, { write: (line: string) => failures.push(line) });
  await using server = await startServer(readEnvironment({ PORT: "0" }), log);
  const statuses = await fuzz(Number(new URL(server.url).port), requests, parameters);
  return { statuses, failures };
}
