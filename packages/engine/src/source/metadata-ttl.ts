/** How long what a server says of its data is kept, milliseconds (10 minutes): data grow. */
export const METADATA_TTL_MS = 600_000;
