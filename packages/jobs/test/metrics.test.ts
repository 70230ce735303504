// Own process: registers a provider of meters.
import {
  type BatchObservableCallback,
  createNoopMeter,
  type Meter,
  type MeterProvider,
  metrics,
  type Observable,
} from "@opentelemetry/api";
import { afterAll, beforeAll, expect, it } from "vitest";
import { finished } from "./read-jobs.ts";
import { points, scriptedCas } from "./scripted-cas.ts";
import { TestDatabase } from "./test-database.ts";

/** What was added to counters, by name and attributes. */
const counted = new Map<string, number>();
/** The callbacks that observe gauges, and the names of these. */
const callbacks = new Set<BatchObservableCallback>();
const names = new Map<unknown, string>();

const noop = createNoopMeter();
const meter: Meter = Object.assign(Object.create(noop) as Meter, {
  createCounter: (name: string) => ({
    add: (value: number, attributes: Record<string, unknown> = {}) => {
      const key = [name, ...Object.values(attributes)].join(" ");
      counted.set(key, (counted.get(key) ?? 0) + value);
    },
  }),
  createObservableGauge: (name: string) => {
    const gauge = noop.createObservableGauge(name);
    const own = Object.create(gauge) as Observable;
    names.set(own, name);
    return own;
  },
  addBatchObservableCallback: (callback: BatchObservableCallback) => callbacks.add(callback),
  removeBatchObservableCallback: (callback: BatchObservableCallback) => callbacks.delete(callback),
});
const provider: MeterProvider = {
  getMeter: (name) => (name === "@cas/jobs" ? meter : noop),
};

async function observed(): Promise<Record<string, number>> {
  const values: Record<string, number> = {};
  for (const callback of callbacks)
    await callback({
      observe: (gauge, value) => {
        values[names.get(gauge) ?? ""] = value;
      },
    });
  return values;
}

let database: TestDatabase;
beforeAll(async () => {
  metrics.setGlobalMeterProvider(provider);
  database = await TestDatabase.open();
});
afterAll(async () => {
  metrics.disable();
  await database[Symbol.asyncDispose]();
});

it("counts parts and values by provider and outcome, and observes what waits", async () => {
  const gate = Promise.withResolvers<void>();
  const cas = scriptedCas(
    (id) => (id === "sea:b" ? "is broken" : 1),
    () => gate.promise,
  );
  const jobs = await database.jobs({ cas, tries: 2 });
  const job = await jobs.submit({ areas: points(3), dataset_ids: ["lab:a", "sea:b"] });
  expect(await observed()).toMatchObject({ "cas.jobs.unfinished_parts": 4, "cas.jobs.slots": 2 });
  gate.resolve();
  await finished(jobs, job);
  expect(await observed()).toEqual({
    "cas.jobs.unfinished_parts": 0,
    "cas.jobs.oldest_part": 0,
    "cas.jobs.slots": 2,
  });
  await jobs.close();
  expect(callbacks.size).toBe(0);
  expect(Object.fromEntries(counted)).toEqual({
    "cas.jobs.parts lab computed": 2,
    "cas.jobs.parts sea computed": 2,
    "cas.jobs.parts sea tried again": 2,
    "cas.jobs.values lab computed": 3,
    "cas.jobs.values sea failed": 3,
  });
});
