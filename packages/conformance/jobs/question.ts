import type { AreaInput, JobInput } from "@cas/models";

/** Datasets of two providers of the sample catalog. */
export const DATASETS = ["koppen_geiger:climate_class", "srtm:elevation"];

/** Points in the sample data, degrees (lon, lat), the same ones each time. */
const pointsOf = (web: number, job: number, count: number): AreaInput[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${web}-${job}-${index}`,
    geometry: {
      type: "Point",
      coordinates: [-84.2 + 0.0001 * (index % 1000), 36.5 + 0.01 * job + 0.05 * web],
    },
  }));

/** A job that is made once, however often it is submitted. */
export const jobOf = (web: number, job: number, count: number) =>
  ({
    areas: pointsOf(web, job, count),
    dataset_ids: DATASETS,
    idempotency_key: `job ${job}`,
  }) satisfies JobInput;

/** The caller of a web process. */
export const callerOf = (web: number): string => `caller ${web}`;
