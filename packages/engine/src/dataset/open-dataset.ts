import type { Dataset } from "@cas/models";
import type { Connector } from "./connector.ts";

/** A dataset of the catalog with the connector that reads it. */
export interface OpenDataset {
  readonly dataset: Dataset;
  readonly connector: Connector;
}
