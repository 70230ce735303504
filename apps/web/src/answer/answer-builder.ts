import {
  type AttributeResponse,
  type AttributeResult,
  type Dataset,
  isAboutDataset,
  parseTimestamp,
} from "@cas/models";
import type { Area } from "../areas/store/area.ts";
import type { Call } from "../question/calls.ts";
import type { WorkbenchRequest } from "../question/question.ts";
import type { WorkbenchResponse, Failure } from "./answer.ts";
import { missingResults } from "./missing-results.ts";

/** The results of one call for one area. */
interface Part {
  readonly results: readonly AttributeResult[];
  readonly warnings: readonly string[];
}

/** Merges the responses of several calls, which arrive area by area, into one answer. */
export class AnswerBuilder {
  readonly #question: WorkbenchRequest;
  readonly #areas: readonly Area[];
  readonly #datasets: readonly Dataset[];
  readonly #datasetIndices: ReadonlyMap<string, number>;
  /** By area, then by call and dataset: a retry replaces the earlier results of its datasets. */
  readonly #parts = new Map<string, Map<string, Part>>();
  readonly #responses = new Map<string, AttributeResponse>();
  /** By call and dataset, then by area. */
  readonly #failures = new Map<string, Map<string, Failure>>();

  constructor(question: WorkbenchRequest, areas: readonly Area[], datasets: readonly Dataset[]) {
    this.#question = question;
    this.#areas = areas;
    this.#datasets = datasets;
    this.#datasetIndices = new Map(datasets.map(({ id }, index) => [id, index]));
  }

  /**
   * Adds the response of a call for an area.
   *
   * @returns the datasets of the call that failed for the area
   */
  put(area: Area, call: Call, response: AttributeResponse): readonly string[] {
    const parts = this.#parts.get(area.id) ?? new Map<string, Part>();
    this.#parts.set(area.id, parts);
    for (const datasetId of call.datasetIds) {
      parts.set(keyOf(call, datasetId), {
        results: response.results.filter(({ dataset_id }) => dataset_id === datasetId),
        warnings: response.warnings.filter((warning) => isAboutDataset(warning, datasetId)),
      });
      this.#failures.get(keyOf(call, datasetId))?.delete(area.id);
    }
    const failures = missingResults(area, call, response);
    for (const failure of failures) this.#fail(call, area, failure);
    this.#responses.set(area.id, this.#merge(response, parts));
    return failures.map(({ datasetId }) => datasetId);
  }

  /** Records that a call failed for the areas without a response. */
  fail(areas: readonly Area[], call: Call, reason: Pick<Failure, "message" | "requestId">): void {
    for (const datasetId of call.datasetIds)
      for (const area of areas)
        this.#fail(call, area, { ...reason, datasetId, areaIds: [area.id] });
  }

  /** A snapshot of the answer so far. */
  answer(): WorkbenchResponse {
    return {
      question: this.#question,
      areas: this.#areas,
      datasets: this.#datasets,
      responses: new Map(this.#responses),
      failures: groupFailures(
        [...this.#failures.values()].flatMap((byArea) => [...byArea.values()]),
      ),
    };
  }

  #fail(call: Call, area: Area, failure: Failure): void {
    const key = keyOf(call, failure.datasetId);
    const byArea = this.#failures.get(key) ?? new Map<string, Failure>();
    this.#failures.set(key, byArea.set(area.id, failure));
  }

  #merge(latest: AttributeResponse, parts: ReadonlyMap<string, Part>): AttributeResponse {
    const indexOf = ({ dataset_id }: AttributeResult): number =>
      this.#datasetIndices.get(dataset_id) ?? 0;
    return {
      ...latest,
      results: [...parts.values()]
        .flatMap(({ results }) => results)
        .toSorted((a, b) => indexOf(a) - indexOf(b) || timeOf(a) - timeOf(b)),
      warnings: [...parts.values()].flatMap(({ warnings }) => warnings),
    };
  }
}

const keyOf = ({ timeRange }: Call, datasetId: string): string =>
  [datasetId, ...(timeRange ?? [])].join(" ");

const timeOf = ({ timestamp }: AttributeResult): number =>
  (timestamp === null ? undefined : parseTimestamp(timestamp)) ?? 0;

/** Groups failures of a dataset with the same message into one, with all of their areas. */
function groupFailures(failures: readonly Failure[]): readonly Failure[] {
  const groups = Map.groupBy(failures, ({ datasetId, message }) => `${datasetId} ${message}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ ...first, areaIds: [...new Set(group.flatMap(({ areaIds }) => areaIds))] }];
  });
}
