import { type Attributes, type BatchObservableResult, metrics } from "@opentelemetry/api";
import type { JobsHealth } from "../options/opened-jobs.ts";

/** Most providers that have series of their own: their names come from callers while a catalog cannot be asked. */
const MOST_PROVIDERS = 200;

/** How the work on a part ended. */
export type Outcome = "computed" | "tried again" | "given back" | "taken away" | "lost too often";

/** The metrics of a worker, by the OpenTelemetry API: without an SDK they cost nothing. */
export class Metrics {
  readonly #meter = metrics.getMeter("@cas/jobs");
  readonly #parts = this.#meter.createCounter("cas.jobs.parts", {
    description: "Parts whose work ended, by provider and outcome.",
    unit: "{part}",
  });
  readonly #values = this.#meter.createCounter("cas.jobs.values", {
    description: "Values of the parts that were counted, by provider and outcome.",
    unit: "{value}",
  });
  readonly #providers = new Set<string>();

  /** Counts a part whose work ended. */
  part(provider: string, outcome: Outcome): void {
    this.#parts.add(1, this.#attributes(provider, outcome));
  }

  /** Counts the values of a part. */
  values(provider: string, done: number, failed: number): void {
    if (done > 0) this.#values.add(done, this.#attributes(provider, "computed"));
    if (failed > 0) this.#values.add(failed, this.#attributes(provider, "failed"));
  }

  #attributes(provider: string, outcome: string): Attributes {
    if (this.#providers.size < MOST_PROVIDERS) this.#providers.add(provider);
    const known = this.#providers.has(provider) ? provider : "other";
    return { "cas.provider": known, "cas.jobs.outcome": outcome };
  }
}

/** Reports how much work waits, each time that metrics are read, until the returned function is called. */
export function observeHealth(health: () => Promise<JobsHealth>): () => void {
  const meter = metrics.getMeter("@cas/jobs");
  const parts = meter.createObservableGauge("cas.jobs.unfinished_parts", {
    description: "Parts of all jobs that are not computed yet.",
    unit: "{part}",
  });
  const age = meter.createObservableGauge("cas.jobs.oldest_part", {
    description: "How long the first part in the queue has waited for a worker.",
    unit: "s",
  });
  const slots = meter.createObservableGauge("cas.jobs.slots", {
    description: "Parts that all workers can compute at the same time.",
    unit: "{part}",
  });
  const observe = async (result: BatchObservableResult): Promise<void> => {
    // A database that does not answer has no numbers.
    const now = await health().catch(() => undefined);
    if (now === undefined) return;
    result.observe(parts, now.unfinishedParts);
    result.observe(age, now.oldestPartSeconds);
    result.observe(slots, now.slots);
  };
  meter.addBatchObservableCallback(observe, [parts, age, slots]);
  return () => {
    meter.removeBatchObservableCallback(observe, [parts, age, slots]);
  };
}
