import { isCasError } from "@cas/models";
import type { ApiClient, ClientCallOptions } from "../../src/surface.ts";
import type { End } from "./exchange.ts";
import { type Asked, numbersAsked, pointOf } from "./correct-response.ts";
import { type Plan, planOf } from "./plan.ts";

/** A call of the storm: what it asks, what its requests meet, and how they end. */
export interface Call {
  /** Of each of its requests. */
  readonly plans: readonly Plan[];
  /** Asks, and tells how each request ended; an answer to another question is no end. */
  readonly ask: (cas: ApiClient, options: ClientCallOptions) => Promise<readonly (End | "wrong")[]>;
}

const DATASETS = ["lab_dem:elevation"];
/** Numbers of points that a call has for itself. */
const POINTS = 8;
const PER_REQUEST = 2;

/** Which request of its call asked. */
export const partOf = (asked: Asked): number =>
  Math.floor(((numbersAsked(asked)[0] ?? 0) % POINTS) / PER_REQUEST);

/** The call of a number: of ten, five extract, one batch in one request, one in three, two lists and one health. */
export function callOf(call: number): Call {
  const numbers = Array.from({ length: POINTS }, (_, index) => call * POINTS + index);
  const kind = call % 10;
  if (kind === 5) return { plans: [planOf(call, 0, "none of the caller's")], ask: batch(numbers) };
  if (kind === 6)
    return { plans: [0, 1, 2].map((part) => planOf(call, part, "quick")), ask: stream(numbers) };
  const plans = [planOf(call, 0, "all")];
  if (kind < 5) return { plans, ask: one(numbers) };
  return { plans, ask: kind < 9 ? list(call) : health(call) };
}

const one = ([number = 0]: readonly number[]): Call["ask"] =>
  ending(async (cas, options) => {
    const geometry = pointOf(number);
    const { results } = await cas.extract({ geometry, dataset_ids: DATASETS }, options);
    return results.length === 1 && results[0]?.value === number;
  });

const batch = (numbers: readonly number[]): Call["ask"] =>
  ending(async (cas, options) => {
    const geometries = numbers.map(pointOf);
    const answer = await cas.batchExtract({ geometries, dataset_ids: DATASETS }, options);
    const values = answer.responses.map(({ results }) => results[0]?.value);
    return JSON.stringify(values) === JSON.stringify(numbers);
  });

const list = (call: number): Call["ask"] =>
  ending(async (cas, options) => {
    const { datasets } = await cas.datasets({ variable: `v${call}` }, options);
    return datasets.length === 1 && datasets[0]?.id === `lab:v${call}`;
  });

const health = (call: number): Call["ask"] =>
  ending(async (cas, options) => (await cas.health(options)).providers_registered === call);

function ending(
  isRight: (cas: ApiClient, options: ClientCallOptions) => Promise<boolean>,
): Call["ask"] {
  return async (cas, options) => {
    try {
      return [(await isRight(cas, options)) ? "result" : "wrong"];
    } catch (error) {
      if (!isCasError(error)) throw error;
      return [error.errorType];
    }
  };
}

/** Five geometries in requests of two; every one must come once, in order, with its own id. */
function stream(numbers: readonly number[]): Call["ask"] {
  return async (cas, options) => {
    const asked = numbers.slice(0, 5);
    const geometries = asked.map((number) => ({ id: number, geometry: pointOf(number) }));
    const ends: (End | "wrong")[] = [];
    const items = cas.batchExtractStream(
      { geometries, dataset_ids: DATASETS },
      { ...options, chunkSize: PER_REQUEST },
    );
    let expected = 0;
    for await (const { index, id, response, error } of items) {
      const isInPlace = index === expected && id === asked[index];
      const value = response.results[0]?.value;
      const end = error?.errorType ?? (value === id ? "result" : "wrong");
      const part = Math.floor(index / PER_REQUEST);
      ends[part] = isInPlace && (ends[part] ?? end) === end ? end : "wrong";
      expected += 1;
    }
    return expected === asked.length ? ends : ["wrong"];
  };
}
