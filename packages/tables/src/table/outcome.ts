import {
  type AttributeResult,
  type Dataset,
  datasetWarning,
  instantsOf,
  isAboutDataset,
  parseRequest,
  parseTimestamp,
  parseWarning,
  TimeRangeInput,
} from "@cas/models";
import { meaningOf, type ValueMeaning } from "../label/value-meaning.ts";
import type { TableCall, TableQuestion } from "./question.ts";

/** Why there is no value. */
export interface ValueFailure {
  /** The dataset without a value, `{provider}:{dataset}`. */
  readonly datasetId: string;
  /** As the service wrote it. */
  readonly message: string;
  /** Id of the request in the log of the server, if a whole call failed. */
  readonly requestId?: string | undefined;
}

/** The answer for an area: a response of CAS, or a part of one. */
export interface AreaAnswer {
  /** One or more for each dataset with a value. */
  readonly results: readonly AttributeResult[];
  /** Why a dataset has no value, or a value is doubtful. */
  readonly warnings: readonly string[];
  /** What has no value; by default each dataset of the call without a result, with its warning. */
  readonly failures?: readonly ValueFailure[] | undefined;
}

/** The failure of a whole call for an area. */
export interface AreaFailure {
  /** Why, in words. */
  readonly failure: string;
  /** Id of the request in the log of the server. */
  readonly requestId?: string | undefined;
}

/**
 * What calls gave for an area: one for each call of the question, in their order; or one that all calls share, such as a
 * response that has the results of all.
 */
export type AreaOutcome = AreaAnswer | AreaFailure | readonly (AreaAnswer | AreaFailure)[];

/** A value with what it is. */
export interface FoundValue {
  readonly result: AttributeResult;
  readonly meaning: ValueMeaning;
  /** Index of the call that asked for it; -1 if none did. */
  readonly call: number;
}

/** The values and failures of an area, in the order of the calls and their results. */
export interface Found {
  readonly values: readonly FoundValue[];
  readonly failures: readonly ValueFailure[];
  /** Warnings that are not the reason of a failure. */
  readonly warnings: readonly string[];
}

/** Reads outcomes of the calls of a question. */
export class Outcomes {
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly #calls: readonly TableCall[];
  readonly #ranges: readonly ({ readonly from: number; readonly to: number } | undefined)[];

  constructor({ datasets, calls }: TableQuestion) {
    this.datasets = new Map(datasets.map((dataset) => [dataset.id, dataset]));
    this.#calls = calls;
    this.#ranges = calls.map(({ timeRange }) =>
      timeRange === undefined ? undefined : instantsOf(parseRequest(TimeRangeInput, timeRange)),
    );
  }

  /** @throws {RangeError} when a list of outcomes is not as long as that of the calls */
  read(outcome: AreaOutcome): Found {
    if (!isList(outcome)) return this.#one(outcome, undefined);
    if (outcome.length !== this.#calls.length)
      throw new RangeError(
        `${outcome.length} outcomes do not fit the ${this.#calls.length} calls of the question: give one for each`,
      );
    const all = outcome.map((one, call) => this.#one(one, call));
    return {
      values: all.flatMap(({ values }) => values),
      failures: all.flatMap(({ failures }) => failures),
      warnings: [...new Set(all.flatMap(({ warnings }) => warnings))],
    };
  }

  /** @param call its index; undefined if the outcome is of all calls */
  #one(outcome: AreaAnswer | AreaFailure, call: number | undefined): Found {
    const asked = this.#calls.flatMap(({ datasetIds }, index) =>
      call === undefined || call === index
        ? datasetIds.map((datasetId) => ({ call: index, datasetId }))
        : [],
    );
    if ("failure" in outcome) {
      const ids = new Set(asked.map(({ datasetId }) => datasetId));
      return {
        values: [],
        failures: [...ids].map((datasetId) => ({
          datasetId,
          message: outcome.failure,
          requestId: outcome.requestId,
        })),
        warnings: [],
      };
    }
    const values = outcome.results.map((result) =>
      this.#value(result, call ?? this.#callOf(result)),
    );
    const received = new Set(values.map((value) => `${value.call} ${value.result.dataset_id}`));
    const ids = asked.flatMap((one) =>
      received.has(`${one.call} ${one.datasetId}`) ? [] : [one.datasetId],
    );
    const failures =
      outcome.failures ?? [...new Set(ids)].map((id) => failureOf(id, outcome.warnings));
    return { values, failures, warnings: otherWarnings(outcome.warnings, failures) };
  }

  #value(result: AttributeResult, call: number): FoundValue {
    const dataset = this.datasets.get(result.dataset_id);
    return { result, call, meaning: meaningOf(result, dataset, this.#calls[call]?.timeRange) };
  }

  /** The call with the dataset and, if there are several, with the statistic and time of a result. */
  #callOf({ dataset_id, aggregation, timestamp }: AttributeResult): number {
    const instant = timestamp === null ? undefined : parseTimestamp(timestamp);
    let best = -1;
    let bestScore = -1;
    for (const [index, call] of this.#calls.entries()) {
      if (!call.datasetIds.includes(dataset_id)) continue;
      const range = this.#ranges[index];
      const isInRange =
        range !== undefined &&
        instant !== undefined &&
        instant >= range.from &&
        instant <= range.to;
      const score = (isInRange ? 2 : 0) + (call.aggregation === aggregation ? 1 : 0);
      if (score > bestScore) [best, bestScore] = [index, score];
    }
    return best;
  }
}

const isList = (outcome: AreaOutcome): outcome is readonly (AreaAnswer | AreaFailure)[] =>
  Array.isArray(outcome);

/** CAS reports a dataset that failed by its absence in the results and a warning. */
function failureOf(datasetId: string, warnings: readonly string[]): ValueFailure {
  const ofDataset = warnings.find((warning) => isAboutDataset(warning, datasetId));
  const ofArea = warnings.map(parseWarning).find(({ subject }) => subject === "geometry")?.text;
  return {
    datasetId,
    message:
      (ofDataset === undefined ? ofArea : parseWarning(ofDataset).text) ??
      "The dataset returned no result.",
  };
}

/** The warnings that no failure repeats; the position of a geometry in its batch means nothing in a table. */
function otherWarnings(
  warnings: readonly string[],
  failures: readonly ValueFailure[],
): readonly string[] {
  const ofFailures = new Set(
    failures.flatMap(({ datasetId, message }) => [message, datasetWarning(datasetId, message)]),
  );
  const texts = warnings.map((warning) => {
    const parsed = parseWarning(warning);
    return parsed.subject === "geometry" ? parsed.text : warning;
  });
  return [...new Set(texts)].filter((text) => !ofFailures.has(text));
}
