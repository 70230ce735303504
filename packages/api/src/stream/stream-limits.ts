/**
 * Most geometries of a streamed batch: ten times those of one request to CAS, enough for most studies of catchments.
 */
export const MAX_STREAM_GEOMETRIES = 10_000;

/**
 * Most values of an item, classes among them: tRPC writes each item at once, 3 MB in 30 ms. A single POST is written in pieces.
 */
export const MAX_ITEM_VALUES = 160_000;
