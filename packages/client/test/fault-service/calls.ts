import { isCasError } from "@cas/models";
import type { ApiClient, ClientCallOptions } from "../../src/surface.ts";
import type { End } from "./exchange.ts";
import { pointOf } from "@cas/test-doubles";
import { type ServiceRequest, numbersOf } from "./correct-response.ts";
import { type Plan, planOf } from "./plan.ts";

/** A call of the storm: its request, the faults of its requests, and how they end. */
export interface Call {
  /** One plan for each of its requests. */
  readonly plans: readonly Plan[];
  /** Makes the call and returns how each request ended; "wrong" for the response to another request. */
  readonly run: (cas: ApiClient, options: ClientCallOptions) => Promise<readonly (End | "wrong")[]>;
}

const DATASETS = ["lab_dem:elevation"];
/** Numbers of points that belong to one call. */
const POINTS = 8;
const PER_REQUEST = 2;

/** The index of a request within its call. */
export const partOf = (request: ServiceRequest): number =>
  Math.floor(((numbersOf(request)[0] ?? 0) % POINTS) / PER_REQUEST);

/** The call of a number: of ten, five are extract, one a batch in one request, one a batch in three, two lists, one health. */
export function callOf(call: number): Call {
  const numbers = Array.from({ length: POINTS }, (_, index) => call * POINTS + index);
  const kind = call % 10;
  if (kind === 5) return { plans: [planOf(call, 0, "without aborts")], run: batch(numbers) };
  if (kind === 6)
    return { plans: [0, 1, 2].map((part) => planOf(call, part, "quick")), run: stream(numbers) };
  const plans = [planOf(call, 0, "all")];
  if (kind < 5) return { plans, run: one(numbers) };
  return { plans, run: kind < 9 ? list(call) : health(call) };
}

const one = ([number = 0]: readonly number[]): Call["run"] =>
  ending(async (cas, options) => {
    const geometry = pointOf(number);
    const { results } = await cas.extract({ geometry, dataset_ids: DATASETS }, options);
    return results.length === 1 && results[0]?.value === number;
  });

const batch = (numbers: readonly number[]): Call["run"] =>
  ending(async (cas, options) => {
    const geometries = numbers.map(pointOf);
    const { responses } = await cas.batchExtract({ geometries, dataset_ids: DATASETS }, options);
    const values = responses.map(({ results }) => results[0]?.value);
    return JSON.stringify(values) === JSON.stringify(numbers);
  });

const list = (call: number): Call["run"] =>
  ending(async (cas, options) => {
    const { datasets } = await cas.datasets({ variable: `v${call}` }, options);
    return datasets.length === 1 && datasets[0]?.id === `lab:v${call}`;
  });

const health = (call: number): Call["run"] =>
  ending(async (cas, options) => (await cas.health(options)).providers_registered === call);

function ending(
  isRight: (cas: ApiClient, options: ClientCallOptions) => Promise<boolean>,
): Call["run"] {
  return async (cas, options) => {
    try {
      return [(await isRight(cas, options)) ? "result" : "wrong"];
    } catch (error) {
      if (!isCasError(error)) throw error;
      return [error.errorType];
    }
  };
}

/** Five geometries in requests of two; each must arrive once, in order, with its id. */
function stream(numbers: readonly number[]): Call["run"] {
  return async (cas, options) => {
    const sent = numbers.slice(0, 5);
    const geometries = sent.map((number) => ({ id: number, geometry: pointOf(number) }));
    const ends: (End | "wrong")[] = [];
    const items = cas.batchExtractStream(
      { geometries, dataset_ids: DATASETS },
      { ...options, chunkSize: PER_REQUEST },
    );
    let expected = 0;
    for await (const { index, id, response, error } of items) {
      const isInOrder = index === expected && id === sent[index];
      const value = response.results[0]?.value;
      const end = error?.errorType ?? (value === id ? "result" : "wrong");
      const part = Math.floor(index / PER_REQUEST);
      ends[part] = isInOrder && (ends[part] ?? end) === end ? end : "wrong";
      expected += 1;
    }
    return expected === sent.length ? ends : ["wrong"];
  };
}
