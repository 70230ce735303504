import { type Cas, type JobInput, openJobs } from "@cas/jobs";

export const jobs = (cas: Cas, dataDir: string) => openJobs({ cas, dataDir });
export const submitted = async (cas: Cas, request: JobInput) =>
  (await jobs(cas, "data")).submit(request);
