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

/** What one call brought for one area. */
interface Part {
  readonly results: readonly AttributeResult[];
  readonly warnings: readonly string[];
}

/** Puts the answers of several calls, which come area by area, together into one answer. */
export class AnswerBuilder {
  readonly #question: WorkbenchRequest;
  readonly #areas: readonly Area[];
  readonly #datasets: readonly Dataset[];
  readonly #places: ReadonlyMap<string, number>;
  /** By area, then by call and dataset: a dataset that is asked again replaces what it brought before. */
  readonly #parts = new Map<string, Map<string, Part>>();
  readonly #responses = new Map<string, AttributeResponse>();
  /** By call and dataset, then by area. */
  readonly #failures = new Map<string, Map<string, Failure>>();

  constructor(question: WorkbenchRequest, areas: readonly Area[], datasets: readonly Dataset[]) {
    this.#question = question;
    this.#areas = areas;
    this.#datasets = datasets;
    this.#places = new Map(datasets.map(({ id }, place) => [id, place]));
  }

  /**
   * Takes what a call brought for an area.
   *
   * @returns how many of its datasets failed for the area
   */
  put(area: Area, call: Call, response: AttributeResponse): number {
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
    this.#responses.set(area.id, this.#assembled(response, parts));
    return failures.length;
  }

  /** Takes that a whole call failed for the areas that it did not answer. */
  fail(areas: readonly Area[], call: Call, reason: Pick<Failure, "message" | "requestId">): void {
    for (const datasetId of call.datasetIds)
      for (const area of areas)
        this.#fail(call, area, { ...reason, datasetId, areaIds: [area.id] });
  }

  /** What is there so far; later answers do not change it. */
  answer(): WorkbenchResponse {
    return {
      question: this.#question,
      areas: this.#areas,
      datasets: this.#datasets,
      responses: new Map(this.#responses),
      failures: together([...this.#failures.values()].flatMap((byArea) => [...byArea.values()])),
    };
  }

  #fail(call: Call, area: Area, failure: Failure): void {
    const key = keyOf(call, failure.datasetId);
    const byArea = this.#failures.get(key) ?? new Map<string, Failure>();
    this.#failures.set(key, byArea.set(area.id, failure));
  }

  #assembled(latest: AttributeResponse, parts: ReadonlyMap<string, Part>): AttributeResponse {
    const placeOf = ({ dataset_id }: AttributeResult): number => this.#places.get(dataset_id) ?? 0;
    return {
      ...latest,
      results: [...parts.values()]
        .flatMap(({ results }) => results)
        .toSorted((a, b) => placeOf(a) - placeOf(b) || timeOf(a) - timeOf(b)),
      warnings: [...parts.values()].flatMap(({ warnings }) => warnings),
    };
  }
}

const keyOf = ({ timeRange }: Call, datasetId: string): string =>
  [datasetId, ...(timeRange ?? [])].join(" ");

const timeOf = ({ timestamp }: AttributeResult): number =>
  (timestamp === null ? undefined : parseTimestamp(timestamp)) ?? 0;

/** Failures of a dataset for the same reason are one, with all of their areas. */
function together(failures: readonly Failure[]): readonly Failure[] {
  const alike = Map.groupBy(failures, ({ datasetId, message }) => `${datasetId} ${message}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ ...first, areaIds: [...new Set(group.flatMap(({ areaIds }) => areaIds))] }];
  });
}
