/**
 * Most geometries of a streamed batch: ten times those of one request to CAS, enough for most studies of catchments.
 */
export const MAX_STREAM_GEOMETRIES = 10_000;
