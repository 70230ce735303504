import { type Cas, type JobInput, type JobTable, openJobs } from "@cas/jobs";

export const jobs = (cas: Cas, dataDir: string) => openJobs({ cas, dataDir });
export const submitted = async (cas: Cas, request: JobInput) =>
  (await jobs(cas, "data")).submit(request);
export const table = async (cas: Cas, id: string): Promise<JobTable> =>
  (await jobs(cas, "data")).table(id, { format: "parquet", layout: "long" });
