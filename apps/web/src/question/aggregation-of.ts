import type { AggregationMethod, Dataset } from "@cas/models";
import type { WorkbenchRequest } from "./question.ts";

/** Whether the values of a dataset are class codes. */
export const isCategorical = ({ variables }: Dataset): boolean =>
  variables[0]?.data_type === "categorical";

/** The statistic over space of a dataset. */
export const aggregationOf = (
  { aggregation, classAggregation }: WorkbenchRequest,
  dataset: Dataset,
): AggregationMethod => (isCategorical(dataset) ? classAggregation : aggregation);
