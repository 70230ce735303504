import type { Cas } from "@cas/models";

/** A question that every implementation of the port must answer alike. */
export interface Case {
  readonly name: string;
  readonly ask: (cas: Cas) => Promise<unknown>;
}

/** Fields that differ from answer to answer, ids and times; and the state of the way to a deployment, which has one. */
const VOLATILE = new Set(["request_id", "elapsed_ms", "circuit"]);

/** An answer without what differs from call to call; the counters of a cache count as such. */
export function comparable(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(comparable);
  if (typeof answer !== "object" || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer).flatMap(([name, value]) =>
      VOLATILE.has(name)
        ? []
        : [[name, name === "cache" ? Object.keys(value as object) : comparable(value)]],
    ),
  );
}
