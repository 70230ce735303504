import type { Cas } from "@cas/models";

/** A call to which every implementation of the port must give the same response. */
export interface Case {
  readonly name: string;
  readonly call: (cas: Cas) => Promise<unknown>;
}

/** Fields that differ between responses (ids and times), and the circuit, which only a facade has. */
const VOLATILE = new Set(["request_id", "elapsed_ms", "circuit"]);

/** A response without the fields that differ between calls; of a cache only the names of its counters. */
export function comparable(response: unknown): unknown {
  if (Array.isArray(response)) return response.map(comparable);
  if (typeof response !== "object" || response === null) return response;
  return Object.fromEntries(
    Object.entries(response).flatMap(([name, value]) =>
      VOLATILE.has(name)
        ? []
        : [[name, name === "cache" ? Object.keys(value as object) : comparable(value)]],
    ),
  );
}
