import { z } from "zod";

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

/** `temporal_type` as a filter of a request: only known members. */
export const TemporalType = z.enum(TEMPORAL_TYPES);
export type TemporalType = z.infer<typeof TemporalType>;

/** `data_type` as declared by a catalog author: only known members. */
export const DataType = z.enum(DATA_TYPES);
export type DataType = z.infer<typeof DataType>;

/** `protocol` as declared by a catalog author: only known members. */
export const Protocol = z.enum(PROTOCOLS);
export type Protocol = z.infer<typeof Protocol>;

/** `status` of a provider as declared by a health check: only known members. */
export const ProviderStatus = z.enum(PROVIDER_STATUSES);
export type ProviderStatus = z.infer<typeof ProviderStatus>;
