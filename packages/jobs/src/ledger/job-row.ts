import type { Job, JobParameters } from "@cas/models";
import type { Row } from "../database/database.ts";

/** A job as the tables have it. */
export interface JobRow {
  readonly job: Job;
  readonly owner: string;
  readonly parameters: JobParameters;
  /** The datasets of each group. */
  readonly groups: readonly (readonly string[])[];
  /** Number of chunks of areas. */
  readonly chunks: number;
}

/** Reads a row of the table of jobs. */
export function jobRowOf(row: Row): JobRow {
  const parameters = row["parameters"] as JobParameters;
  return {
    owner: String(row["owner"]),
    parameters,
    groups: row["groups"] as string[][],
    chunks: Number(row["chunks"]),
    job: {
      id: String(row["id"]),
      name: parameters.name ?? null,
      state: String(row["state"]),
      revision: Number(row["revision"]),
      dataset_ids: parameters.dataset_ids,
      progress: {
        areas: Number(row["areas"]),
        values: Number(row["asked"]),
        done: Number(row["done"]),
        failed: Number(row["failed"]),
      },
      submitted_at: timeOf(row["submitted_at"]) ?? "",
      finished_at: timeOf(row["finished_at"]),
      expires_at: timeOf(row["expires_at"]),
    },
  };
}

const timeOf = (value: unknown): string | null =>
  value instanceof Date ? value.toISOString() : null;

/** Whether a job is in a final state. */
export const isFinished = ({ state }: Job): boolean => state !== "queued" && state !== "running";
