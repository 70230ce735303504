/** Most areas in a stream: the limit of the API. */
export const MAX_STREAM_AREAS = 10_000;
