import { z } from "zod";
import { text } from "./values.ts";

/** Settings of durable jobs. */
export const jobsSettings = {
  CAS_JOBS_ENABLED: z.stringbool().default(true).describe("Whether the server takes durable jobs."),
  CAS_PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      "URL at which callers see this server, for links below /ogc; default that of the request.",
    ),
  CAS_DATA_DIR: text
    .default(".data")
    .describe(
      "Folder of the jobs, their areas and results; made at the first job, and used by one server at a time.",
    ),
};
