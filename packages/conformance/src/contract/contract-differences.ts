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
    path: "Variable.properties.classes",
    service: "-",
    ours: '{"additionalProperties":{"type":"string"},"type":"object"}',
    why: "A class code without its name is useless; CAS clients ignore the added field.",
  },
  {
    path: "RasterResult.properties.warnings",
    service: "-",
    ours: '{"items":{"type":"string"},"type":"array"}',
    why: "Cells that usually mean no data and are written as numbers are named. A RasterResult is in process only.",
  },
];
