import { startServer } from "@cas/server";
import { testEnvironment } from "@cas/server/test/test-environment";
import type fc from "fast-check";
import { pino } from "pino";
import type { WireRequest } from "./wire-request.ts";
import { fuzz, type Statuses } from "./fuzz.ts";
import { httpRequests } from "./http-requests.ts";
import { trpcRequests } from "./trpc-requests.ts";

/** Names of the sample data, and unknown names. */
const names = {
  datasets: ["srtm:elevation", "maurer:temperature", "mcd12c1:land_cover", "no:such"],
  providers: ["srtm", "maurer", "no_such"],
} as const;

/** Kinds of requests, by the API that they are sent to. */
export const KINDS: Readonly<Record<string, fc.Arbitrary<WireRequest>>> = {
  "the HTTP API": httpRequests(names),
  "the procedures": trpcRequests(names),
};

/** The responses of a whole server to generated requests. */
interface Outcome {
  readonly statuses: Statuses;
  /** Log lines at level error. */
  readonly failures: readonly string[];
}

/**
 * Sends generated requests to apps/server over the sample data.
 *
 * @throws TypeError with the shortest request that has a faulty response
 */
export async function fuzzWholeServer(
  requests: fc.Arbitrary<WireRequest>,
  parameters: { readonly seed: number; readonly numRuns: number },
): Promise<Outcome> {
  const failures: string[] = [];
  const log = pino({ level: "error" }, { write: (line: string) => failures.push(line) });
  await using server = await startServer(testEnvironment(), log);
  const statuses = await fuzz(Number(new URL(server.url).port), requests, parameters);
  return { statuses, failures };
}
