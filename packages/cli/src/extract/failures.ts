import { isAboutDataset, parseWarning } from "@cas/models";
import type { AreaAnswer, AreaFailure, TableCall } from "@cas/tables";
import type { Answers } from "./answers.ts";

/** What has no value, for the file of failures. */
export interface Failure {
  /** Number of the feature in its file, from 1. */
  readonly row: number;
  readonly id: string;
  readonly name: string;
  /** The dataset without a value; empty when the area itself cannot be used. */
  readonly datasetId: string;
  readonly message: string;
}

/** The datasets without a value for an area, each once, with the reason in words. */
export function failuresOf(
  calls: readonly TableCall[],
  answers: Answers,
): readonly Pick<Failure, "datasetId" | "message">[] {
  const found = calls.flatMap((call, index) => missingOf(call, answers[index]));
  return [...new Map(found.map((one) => [`${one.datasetId}\n${one.message}`, one])).values()];
}

function missingOf({ datasetIds }: TableCall, answer: AreaAnswer | AreaFailure | undefined) {
  if (answer === undefined || "failure" in answer)
    return datasetIds.map((datasetId) => ({
      datasetId,
      message: answer?.failure ?? "The source returned no answer.",
    }));
  const answered = new Set(answer.results.map((one) => one.dataset_id));
  return datasetIds
    .filter((id) => !answered.has(id))
    .map((datasetId) => ({ datasetId, message: reasonOf(answer.warnings, datasetId) }));
}

function reasonOf(warnings: readonly string[], datasetId: string): string {
  const warning =
    warnings.find((one) => isAboutDataset(one, datasetId)) ??
    warnings.find((one) => parseWarning(one).subject === "geometry");
  return warning === undefined ? "The dataset returned no result." : parseWarning(warning).text;
}
