import type { AttributeResponse, Dataset } from "@cas/models";
import type { Area } from "../areas/store/area.ts";
import type { WorkbenchRequest } from "../question/question.ts";

/** Why a dataset has no result for some areas. */
export interface Failure {
  readonly datasetId: string;
  readonly areaIds: readonly string[];
  /** In the words of the service. */
  readonly message: string;
  /** What to look for in the log of the server, when a whole call failed. */
  readonly requestId: string | undefined;
}

/** The answer to a question, as far as it is there. */
export interface WorkbenchResponse {
  readonly question: WorkbenchRequest;
  /** The areas as they were when they were asked about. */
  readonly areas: readonly Area[];
  readonly datasets: readonly Dataset[];
  /**
   * The answer of each area, by its id: the results of all calls that the question took together, those of time steps in
   * the order of time.
   */
  readonly responses: ReadonlyMap<string, AttributeResponse>;
  readonly failures: readonly Failure[];
}
