/** Formats of the table of a job. */
export const JOB_TABLE_FORMATS = ["csv", "ndjson", "parquet", "geoparquet", "geojson"] as const;

/** A format of the table of a job. */
export type JobTableFormat = (typeof JOB_TABLE_FORMATS)[number];

/** What a row of the table of a job is of: an area, a value, or an area at a time. */
export const JOB_TABLE_LAYOUTS = ["wide", "long", "by-date"] as const;

/** A layout of the table of a job. */
export type JobTableLayout = (typeof JOB_TABLE_LAYOUTS)[number];

/** The files of a job: its table, and what describes the table. */
export const JOB_TABLE_CONTENTS = ["values", "failures", "manifest", "dictionary"] as const;

/** A file of a job. */
export type JobTableContent = (typeof JOB_TABLE_CONTENTS)[number];
