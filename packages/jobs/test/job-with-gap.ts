import type { Cas, Job, JobInput, Jobs, JobTable } from "@cas/models";
import { finished } from "./read-jobs.ts";
import { points, scriptedCas } from "./scripted-cas.ts";

/** Three points with properties. */
export const THREE: JobInput = {
  areas: points(3).map((point, index) => ({ ...point, properties: { river: `R${index}`, index } })),
  dataset_ids: ["lab:a", "lab:b"],
  name: "Three",
};

/** A source that has no value of one dataset for one point, while `isBroken` says so. */
export const casWithGap = (isBroken: () => boolean = () => true): Cas =>
  scriptedCas((id, longitude) =>
    isBroken() && id === "lab:b" && longitude === 1 ? "is broken" : longitude,
  );

/** The job of a request when it is finished. */
export const submitted = async (jobs: Jobs, request: JobInput = THREE): Promise<Job> =>
  finished(jobs, await jobs.submit(request));

/** Bytes of a table. */
export async function bytesOf(table: JobTable, start?: number, end?: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of table.read({ start, end })) pieces.push(piece);
  return Buffer.concat(pieces);
}
