import { requestObject } from "@cas/models";
import * as z from "zod";

const id = z.string().min(1).max(200).describe("Id of the job.");

/** Which job is meant. */
export const JobQuery = requestObject({ id }).meta({ title: "JobQuery" });

/** Which job to watch, and from which revision on. */
export const WatchQuery = requestObject({
  id,
  after: z.int().min(0).nullish().describe("Report only revisions after this one."),
  lastEventId: z
    .string()
    .regex(/^\d{1,15}$/, "must be the revision of a job, e.g. 7")
    .nullish()
    .describe("Revision that arrived last; tRPC sets it when a subscription reconnects."),
}).meta({ title: "WatchQuery" });

/** The revision after which to report. */
export const revisionOf = ({ after, lastEventId }: z.output<typeof WatchQuery>): number =>
  Math.max(after ?? 0, Number(lastEventId ?? 0));
