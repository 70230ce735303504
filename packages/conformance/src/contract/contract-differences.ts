/**
 * Every difference between the JSON Schema of a model here and the service's own, with its reason. The contract test
 * fails for a difference that is not listed, and for a line that no longer applies.
 *
 * Rules that a schema cannot express are stricter here too: coordinates are checked (geometry-problem.ts), a time range
 * must not end before it starts (time-range.ts), and min_lat of a bbox parameter must not exceed max_lat (queries.ts).
 */
export const CONTRACT_DIFFERENCES: readonly {
  readonly path: string;
  readonly service: string;
  readonly ours: string;
  readonly why: string;
}[] = [
  {
    path: "DatasetsQuery.properties.bbox.anyOf",
    service:
      '[{"pattern":"^-?\\\\d+(\\\\.\\\\d+)?,-?\\\\d+(\\\\.\\\\d+)?,-?\\\\d+(\\\\.\\\\d+)?,-?\\\\d+(\\\\.\\\\d+)?$","type":"string"},{"type":"null"}]',
    ours: '[{"items":{"type":"number"},"maxItems":4,"minItems":4,"type":"array"},{"pattern":"^-?\\\\d+(\\\\.\\\\d+)?,-?\\\\d+(\\\\.\\\\d+)?,-?\\\\d+(\\\\.\\\\d+)?,-?\\\\d+(\\\\.\\\\d+)?$","type":"string"},{"properties":{"max_lat":{"type":"number"},"max_lon":{"type":"number"},"min_lat":{"type":"number"},"min_lon":{"type":"number"}},"required":["max_lat","max_lon","min_lat","min_lon"],"type":"object"},{"type":"null"}]',
    why: "Callers may also give four numbers or a BoundingBox; the client writes the service's text.",
  },
  {
    path: "AttributeResult.properties.time_statistic",
    service: "-",
    ours: '{"properties":{"by":{"enum":["all","month","season","step","year"],"type":"string"},"end":{"anyOf":[{"format":"date-time","type":"string"},{"type":"null"}]},"period":{"anyOf":[{"type":"null"},{"type":"string"}]},"start":{"anyOf":[{"format":"date-time","type":"string"},{"type":"null"}]},"statistic":{"enum":["first","last","max","mean","min","total"],"type":"string"},"steps":{"type":"integer"},"steps_expected":{"type":"integer"}},"required":["by","statistic","steps","steps_expected"],"type":"object"}',
    why: "The result of a statistic over time names it, its period and its steps; CAS clients ignore the added field.",
  },
  {
    path: "Variable.properties.classes",
    service: "-",
    ours: '{"additionalProperties":{"type":"string"},"type":"object"}',
    why: "A class code without its name is useless; CAS clients ignore the added field.",
  },
  {
    path: "AttributeRequest.properties.time_statistic",
    service: "-",
    ours: '{"anyOf":[{"properties":{"by":{"default":"all","enum":["all","month","season","step","year"],"type":"string"},"statistic":{"enum":["first","last","max","mean","min","total"],"type":"string"}},"required":["statistic"],"type":"object"},{"type":"null"}]}',
    why: "A statistic over time, apart from the one over space; a service ignores the added field, and the client notices.",
  },
  {
    path: "RasterResult.properties.warnings",
    service: "-",
    ours: '{"items":{"type":"string"},"type":"array"}',
    why: "Cells that usually mean no data and are written as numbers are named. A RasterResult is in process only.",
  },
];
