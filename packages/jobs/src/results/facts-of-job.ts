import { readFileSync } from "node:fs";
import type { JobRow } from "../ledger/job-row.ts";

/** The version of this package. */
const { version } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
) as { readonly version: string };

/** What the manifest of a table says of its job. */
export const factsOfJob = ({ job }: JobRow): object => ({
  program: `@cas/jobs ${version}`,
  job: {
    id: job.id,
    name: job.name,
    state: job.state,
    revision: job.revision,
    submitted_at: job.submitted_at,
    finished_at: job.finished_at,
    progress: job.progress,
  },
});
