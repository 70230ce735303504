import type { AreaAnswer, AreaFailure } from "@cas/tables";

/** What an area got: an answer or a failure for each call. */
export type Answers = readonly (AreaAnswer | AreaFailure)[];
