/** How a dataset's values follow time. */
export const TEMPORAL_TYPES = [
  "static",
  "annual",
  "monthly",
  "daily",
  "hourly",
  "climatology",
] as const;

/** Whether a variable's values are quantities or class codes. */
export const DATA_TYPES = ["continuous", "categorical"] as const;

/** The protocol by which CAS reads a dataset. */
export const PROTOCOLS = ["wcs", "wfs", "stac_cog", "opendap", "rest", "s3_direct"] as const;

/** State of a data provider at its last health check. */
export const PROVIDER_STATUSES = ["healthy", "degraded", "down", "auth_gated", "unknown"] as const;
