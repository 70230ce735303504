import { z } from "zod";
import { text } from "./values.ts";

/** Settings of durable jobs. */
export const jobsSettings = {
  CAS_JOBS_ENABLED: z.stringbool().default(true).describe("Whether the server takes durable jobs."),
  CAS_DATA_DIR: text
    .default(".data")
    .describe(
      "Folder of the jobs, their areas and results; made at the first job, and used by one server at a time.",
    ),
};
