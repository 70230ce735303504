import type { AreaFile } from "@cas/areas";
import type { Dataset } from "@cas/models";
import { type Column, type TableFormat, toBibtex } from "@cas/tables";
import type { ExtractQuestion } from "./question.ts";

/** What a manifest says beside the question. */
export interface RunFacts {
  readonly version: string;
  readonly source: string;
  readonly file: AreaFile;
  readonly datasets: readonly Dataset[];
  readonly columns: readonly Column[];
  /** Where values come from, by dataset, as the source describes it. */
  readonly provenance: ReadonlyMap<string, ReadonlySet<string>>;
  readonly out: string;
  readonly format: TableFormat;
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
  readonly areas: number;
  readonly failures: number;
  readonly now: Date;
}

/** The manifest of a table: what was asked, of what, and what came; `question` can be asked again. */
export const manifestOf = (question: ExtractQuestion, facts: RunFacts): object => ({
  cas_manifest: 1,
  created: facts.now.toISOString(),
  program: `@cas/cli ${facts.version}`,
  question,
  source: facts.source,
  areas: {
    file: facts.file.name,
    format: facts.file.kind,
    layer: facts.file.layer,
    crs: facts.file.crs.name,
    id_column: facts.file.naming.idColumn ?? null,
    name_column: facts.file.naming.nameColumn ?? null,
    count: facts.areas,
    notes: facts.file.notes,
  },
  output: {
    file: facts.out,
    format: facts.format,
    rows: facts.rows,
    bytes: facts.bytes,
    sha256: facts.sha256,
    failures: facts.failures,
    columns: facts.columns.map(({ name, description, units, datasetId }) => ({
      name,
      description,
      units: units ?? null,
      dataset: datasetId ?? null,
    })),
  },
  datasets: facts.datasets.map((dataset) => ({
    ...dataset,
    sources: [...(facts.provenance.get(dataset.id) ?? [])],
  })),
  bibtex: toBibtex(facts.datasets),
});
