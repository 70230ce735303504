import type { BoundingBox } from "./bounding-box.ts";
import type { Dataset } from "./dataset.ts";
import type { DatasetsQuery } from "./queries.ts";

/**
 * Whether a dataset passes the filters of a query, as the service applies them: an absent filter passes everything, names of
 * variables are compared without case, and a box passes what it touches (degrees, lon and lat).
 */
export function datasetMatches(dataset: Dataset, query: DatasetsQuery): boolean {
  const { provider, variable, temporal_type, min_resolution, max_resolution, bbox } = query;
  const name = variable?.toLowerCase();
  return (
    (!provider || dataset.provider === provider) &&
    (!name || dataset.variables.some((one) => one.name.toLowerCase() === name)) &&
    (temporal_type == null || dataset.temporal.temporal_type === temporal_type) &&
    (min_resolution == null || dataset.resolution_m >= min_resolution) &&
    (max_resolution == null || dataset.resolution_m <= max_resolution) &&
    (bbox == null || touches(dataset.bbox, bbox))
  );
}

function touches(a: BoundingBox, b: BoundingBox): boolean {
  return (
    a.max_lon >= b.min_lon &&
    a.min_lon <= b.max_lon &&
    a.max_lat >= b.min_lat &&
    a.min_lat <= b.max_lat
  );
}
