/** Default coordinate reference system of results; that of the service. */
export const DEFAULT_CRS = "EPSG:4326";

/** Most geometries in one batch; the limit of the service. */
export const MAX_BATCH_GEOMETRIES = 1000;

/** The error of a batch that is empty or too large, the same wherever geometries are counted. */
export const batchBounds = {
  min: { error: "must hold at least one geometry" },
  max: { error: `must hold at most ${MAX_BATCH_GEOMETRIES} geometries; split the batch` },
} as const;
