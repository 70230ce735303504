import type { Area, AttributeResponse, Dataset } from "@cas/models";

/** An area of a table. */
export interface TableArea extends Area {
  /** Where it comes from, for the manifest, e.g. `file`. */
  readonly origin?: string | undefined;
}

/** Why a dataset has no result for some areas. */
export interface DatasetFailure {
  /** The dataset, `{provider}:{dataset}`. */
  readonly datasetId: string;
  /** The areas without a result. */
  readonly areaIds: readonly string[];
  /** As the service wrote it. */
  readonly message: string;
  /** Id of the request in the log of the server, if a whole call failed. */
  readonly requestId: string | undefined;
}

/** What tables are made of: the responses of areas, and their datasets. */
export interface TableInput {
  /** One row each, in this order; ids are unique. */
  readonly areas: readonly TableArea[];
  /** The datasets that were asked for, as the catalog has them; the manifest lists them. */
  readonly datasets: readonly Dataset[];
  /** Ids of the datasets, in the order of their columns. */
  readonly datasetIds: readonly string[];
  /** Whether each time step has columns of its own in the wide table; with `all` a dataset has one value for an area. */
  readonly timeSteps: "all" | "each";
  /** The response of each area, by its id: the results of all calls, time steps in the order of time. */
  readonly responses: ReadonlyMap<string, AttributeResponse>;
  /** What is missing in the responses. */
  readonly failures: readonly DatasetFailure[];
}
