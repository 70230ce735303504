/** Time to live of cached metadata of servers, milliseconds (10 minutes): data grow. */
export const METADATA_TTL_MS = 600_000;
