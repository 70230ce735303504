/** How the cells of a geometry become one value. */
export const AGGREGATION_METHODS = [
  "mean",
  "median",
  "min",
  "max",
  "std",
  "sum",
  "majority",
  "minority",
  "unique",
  "distribution",
] as const;

/** Quality of a result; the guide of the engine has the rules. */
export const QUALITY_FLAGS = [
  "good",
  "suspect",
  "partial",
  "missing",
  "degraded",
  "estimated",
] as const;
