import { randomUUID } from "node:crypto";

/** The areas of a chunk. */
export const areasFile = (job: string, chunk: number): string => `${job}/areas-${chunk}.json.gz`;

/** What all areas of a job have in common, as it is stored. */
export interface AreasSummary {
  /** The names of their properties, in the order of their first areas. */
  readonly properties: readonly string[];
}

/** The file of an {@link AreasSummary}. */
export const summaryFile = (job: string): string => `${job}/areas.json.gz`;

/** The datasets of a job, as the catalog has them. */
export const datasetsFile = (job: string): string => `${job}/datasets.json.gz`;

/** A new name for the result of a part, without the folder of the job. */
export const newPartFile = (part: number): string => `part-${part}-${randomUUID()}.json.gz`;

/** The files of a table are of one revision of the job: a retry makes new ones. */
const tablePrefix = (revision: number): string => `table-${revision}-`;

/** What the files of a table are: they exist when it does. */
export const tableFactsFile = (job: string, revision: number, table: string): string =>
  `${job}/${tablePrefix(revision)}${table}.facts.json`;

/** A new name for a file of a table: its table can be found by it, e.g. `table-9-long-parquet-….parquet`. */
export const newTableFile = (
  job: string,
  revision: number,
  table: string,
  extension: string,
): string => `${job}/${tablePrefix(revision)}${table}-${randomUUID()}.${extension}`;

/** Whether a file, without the folder of the job, is one of its areas. */
export const isAreasFile = (file: string): boolean =>
  /^(?:areas(?:-\d+)?|datasets)\.json\.gz$/.test(file);

/** The revision of the job that a file of a table, without the folder of the job, is of; undefined for other files. */
export function revisionOfTable(file: string): number | undefined {
  const [, revision] = /^table-(\d+)-/.exec(file) ?? [];
  return revision === undefined ? undefined : Number(revision);
}

/** Whether a file says what the files of a table of a revision are. */
export const isTableFacts = (file: string, revision: number): boolean =>
  file.startsWith(tablePrefix(revision)) && file.endsWith(".facts.json");
