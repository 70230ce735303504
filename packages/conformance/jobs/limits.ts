/** The lease of the workers, seconds. */
export const LEASE = 2;

const isLong = process.env["CAS_LONG"] === "1";

/** Areas of each of six jobs; a part has two of them and one of two datasets, so there are six times as many parts. */
export const AREAS = isLong ? 16_667 : 334;
