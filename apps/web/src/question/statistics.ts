import type { AggregationMethod } from "@cas/models";

/** The statistics that fit quantities. Shares, most frequent values and their number are of classes. */
export const OF_QUANTITIES = [
  "mean",
  "median",
  "min",
  "max",
  "std",
  "sum",
] as const satisfies readonly AggregationMethod[];
/** The statistics that fit class codes, for which a mean is meaningless. */
export const OF_CLASSES = [
  "distribution",
  "majority",
  "minority",
  "unique",
] as const satisfies readonly AggregationMethod[];

const NAMES: Readonly<Record<string, string>> = {
  mean: "mean",
  median: "median",
  min: "minimum",
  max: "maximum",
  std: "standard deviation",
  sum: "sum over cells",
  majority: "majority (most frequent class)",
  minority: "minority (rarest class)",
  unique: "number of classes",
  distribution: "share of each class",
};

/** The name of a statistic over space; that of the service if it is not known here. */
export const statisticName = (method: string): string => NAMES[method] ?? method;
