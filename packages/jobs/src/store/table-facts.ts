import type { JobTableContent } from "@cas/models";
import { isTableFacts, revisionOfTable } from "./file-names.ts";
import type { Store } from "./store.ts";

/** A file of a table. */
export interface StoredFile {
  /** Its name, without the folder of the job. */
  readonly file: string;
  /** Its size in bytes. */
  readonly size: number;
  /** SHA-256 of its bytes, hex. */
  readonly sha256: string;
}

/** The files of a table by what they hold. Their names are stored last, so a table exists whole or not at all. */
export type TableFacts = Readonly<Partial<Record<JobTableContent, StoredFile>>>;

/** Reads the files of a table; undefined if it does not exist. */
export async function readFacts(store: Store, name: string): Promise<TableFacts | undefined> {
  const bytes = await store.read(name);
  return bytes === undefined
    ? undefined
    : (JSON.parse(new TextDecoder().decode(bytes)) as TableFacts);
}

/** Stores the files of a table, unless it exists: then false. */
export const createFacts = (store: Store, name: string, facts: TableFacts): Promise<boolean> =>
  store.create(name, new TextEncoder().encode(JSON.stringify(facts)));

/**
 * Which files of tables of a job are kept: those of tables of its revision. Of a table that may be in the making, by another process
 * or for a revision that is newer than the one that was read, all files are kept.
 */
export async function keptTables(
  store: Store,
  { job, revision, isAlone, files }: FilesOfJob,
): Promise<(file: string) => boolean> {
  const found = new Set<string>();
  for (const name of files.filter((file) => isTableFacts(file, revision))) {
    const facts = await readFacts(store, `${job}/${name}`);
    if (facts === undefined) continue;
    found.add(name);
    for (const { file } of Object.values(facts)) found.add(file);
  }
  return (file) => {
    const of = revisionOfTable(file);
    if (of === undefined || of < revision) return false;
    return of > revision || !isAlone || found.has(file);
  };
}

/** The files of a job, and what is known of it. */
interface FilesOfJob {
  readonly job: string;
  readonly revision: number;
  /** Whether no other process can be at work. */
  readonly isAlone: boolean;
  readonly files: readonly string[];
}
