import type { AttributeResponse, Dataset } from "@cas/models";
import type { Area } from "../areas/store/area.ts";
import type { WorkbenchRequest } from "../question/question.ts";

/** Why a dataset has no result for some areas. */
export interface Failure {
  /** The dataset, `{provider}:{dataset}`. */
  readonly datasetId: string;
  /** The areas without a result. */
  readonly areaIds: readonly string[];
  /** As the service wrote it. */
  readonly message: string;
  /** Id of the request in the log of the server, if a whole call failed. */
  readonly requestId: string | undefined;
}

/** The answer to a question, as far as it has arrived. */
export interface WorkbenchResponse {
  readonly question: WorkbenchRequest;
  /** The areas at the time of the question. */
  readonly areas: readonly Area[];
  readonly datasets: readonly Dataset[];
  /**
   * The merged response of each area, by its id: the results of all calls of the question, time steps in the order of time.
   */
  readonly responses: ReadonlyMap<string, AttributeResponse>;
  readonly failures: readonly Failure[];
}
