import {
  type AreaOutcome,
  type FoundValue,
  Outcomes,
  type ValueFailure,
} from "../table/outcome.ts";
import type { Column } from "../table/column.ts";
import type { TableArea, TableQuestion } from "../table/question.ts";
import type { Table } from "../table/table.ts";
import { toBibtex } from "./bibtex.ts";
import { callsOf } from "./manifest-calls.ts";
import type { ManifestSource } from "./manifest-question.ts";
import { Occurrences } from "./occurrences.ts";
import { TimesOfCalls } from "./times-of-calls.ts";

/** What a manifest says apart from the answers. */
export interface ManifestFacts {
  /** Root of the service, e.g. http://127.0.0.1:3000; undefined for an engine in the process. */
  readonly serviceUrl?: string | undefined;
  /** Version of the CAS API of the service; undefined if unknown. */
  readonly serviceVersion?: string | undefined;
  /** Link that opens the same question; undefined if there is none. */
  readonly link?: string | undefined;
  /** Where the areas can be read again, e.g. `{ file: "areas.gpkg", layer: "basins", id_col: "HYBAS_ID" }`; undefined if nowhere. */
  readonly areas?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** How they were read, e.g. their CRS and what was assumed; undefined if they were not read from a file. */
  readonly reading?: Readonly<Record<string, unknown>> | undefined;
  /** Where the data are asked for, e.g. `{ catalog: "catalog.json" }`; undefined for the service of `serviceUrl`. */
  readonly source?: ManifestSource | undefined;
  /** The program that wrote the file, with its version; undefined if it is not named. */
  readonly program?: string | undefined;
  /** The properties of areas that have columns; undefined if it is not said. */
  readonly properties?: "all" | readonly string[] | undefined;
  /** Whether the list of areas has the outline of an area; none by default. */
  readonly hasOutline?: ((area: TableArea) => boolean) | undefined;
  /** The time of the manifest. */
  readonly now: Date;
}

/** The file that a manifest describes. */
export interface ManifestFile {
  /** Its name, without a path. */
  readonly name: string;
  /** Size of the file. */
  readonly bytes: number;
  /** SHA-256 of the file, hex, see `checksummed`. */
  readonly sha256: string;
  /** Number of its rows. */
  readonly rows: number;
  /** Its format, one of `TABLE_FORMATS`; undefined if it is not said. */
  readonly format?: string | undefined;
}

/** Most areas in the list of a manifest; all are counted. */
const MOST_AREAS = 10_000;
/** Most different sources of a dataset. */
const MOST_SOURCES = 100;

/** The quality rules of the service, the same for all datasets. */
const QUALITY_RULES = {
  good: "valid cells cover at least 80 % of the area, and the value is plausible",
  partial: "valid cells cover 30 % to 80 % of the area, or time steps of the period are missing",
  missing: "valid cells cover less than 30 % of the area",
  suspect: "the value is outside the plausible range of its variable",
} as const;

/**
 * Collects a manifest area by area: everything needed to understand, cite and repeat a file. Its size is bounded: of warnings, failures,
 * sources and areas the first are listed, all are counted.
 */
export class ManifestBuilder {
  readonly #question: TableQuestion;
  readonly #facts: ManifestFacts;
  readonly #outcomes: Outcomes;
  readonly #times: TimesOfCalls;
  readonly #areas: object[] = [];
  #count = 0;
  readonly #warnings = new Occurrences();
  readonly #failures = new Map<string, Occurrences>();
  readonly #faults = new Occurrences();
  readonly #sources = new Map<string, Set<string>>();

  constructor(question: TableQuestion, facts: ManifestFacts) {
    this.#question = question;
    this.#facts = facts;
    this.#outcomes = new Outcomes(question);
    this.#times = new TimesOfCalls(question);
  }

  /** Adds an area with its outcome, as it is written into the table. */
  add(area: TableArea, outcome: AreaOutcome): void {
    this.#count += 1;
    if (this.#areas.length < MOST_AREAS) this.#areas.push(this.#areaOf(area, outcome));
    const { values, failures, warnings } = this.#outcomes.read(outcome);
    for (const warning of warnings) this.#warnings.add(warning, area.id);
    for (const failure of failures) this.#fail(failure, area.id);
    for (const value of values) this.#value(value);
  }

  /** Adds a feature that cannot be an area, with the reason: it has no row in the table. */
  addFault(id: string, message: string): void {
    this.#faults.add(message, id);
  }

  /** The sources and methods of each dataset so far, in the words of the service. */
  get sources(): ReadonlyMap<string, readonly string[]> {
    return new Map([...this.#sources].map(([id, texts]) => [id, [...texts].toSorted()]));
  }

  /** The manifest of a file, for JSON. `questionOfManifest` reads it. */
  manifest({ layout, columns }: Pick<Table, "layout" | "columns">, file: ManifestFile): object {
    const { serviceUrl, serviceVersion, link, now, ...facts } = this.#facts;
    return {
      manifest_version: 1,
      created: now.toISOString(),
      program: facts.program ?? null,
      file: {
        ...file,
        format: file.format ?? null,
        layout,
        properties: facts.properties ?? null,
        columns: columns.map(columnOf),
      },
      service: { url: serviceUrl ?? null, api_version: serviceVersion ?? null },
      source: facts.source ?? null,
      link: link ?? null,
      request: {
        areas: {
          count: this.#count,
          reference: facts.areas ?? null,
          reading: facts.reading ?? null,
          list: this.#areas,
        },
        crs: "OGC:CRS84",
        calls: callsOf(this.#question, this.#times),
      },
      datasets: this.#datasets(),
      quality_rules: QUALITY_RULES,
      warnings: this.#warnings.list("warning"),
      failures: [...this.#failures].flatMap(([datasetId, messages]) =>
        messages.list("message").map((one) => ({ dataset_id: datasetId, ...one })),
      ),
      faults: this.#faults.list("message"),
      bibtex: toBibtex(this.#question.datasets),
    };
  }

  #areaOf(area: TableArea, outcome: AreaOutcome): object {
    const { id, name, origin, geometry } = area;
    return {
      id,
      name,
      ...(origin !== undefined && { origin }),
      geometry_hash: hashOf(outcome),
      ...(this.#facts.hasOutline?.(area) === true && { geometry }),
    };
  }

  #fail({ datasetId, message, requestId }: ValueFailure, areaId: string): void {
    let messages = this.#failures.get(datasetId);
    if (messages === undefined) this.#failures.set(datasetId, (messages = new Occurrences()));
    messages.add(message, areaId, requestId);
  }

  #value(value: FoundValue): void {
    this.#times.add(value);
    const { dataset_id, provenance } = value.result;
    if (provenance === "") return;
    let texts = this.#sources.get(dataset_id);
    if (texts === undefined) this.#sources.set(dataset_id, (texts = new Set()));
    if (texts.size < MOST_SOURCES) texts.add(provenance);
  }

  #datasets(): readonly object[] {
    const { sources } = this;
    const asked = new Set(this.#question.calls.flatMap(({ datasetIds }) => datasetIds));
    return this.#question.datasets
      .filter(({ id }) => asked.has(id))
      .map(({ id, provider, name, description, variables: [variable], ...dataset }) => ({
        id,
        provider,
        name,
        description,
        variable: variable?.name ?? null,
        units: variable?.units ?? null,
        classes: variable?.classes ?? null,
        valid_range: variable?.valid_range ?? null,
        resolution_m: dataset.resolution_m,
        crs: dataset.crs,
        temporal: dataset.temporal,
        license: dataset.license,
        citation: dataset.citation,
        // Source, method and weighting, as the service describes them.
        sources: sources.get(id) ?? [],
      }));
  }
}

const columnOf = ({ datasetId, timeStatistic, ...column }: Column): object => ({
  ...column,
  ...(datasetId !== undefined && { dataset_id: datasetId }),
  ...(timeStatistic !== undefined && { time_statistic: timeStatistic }),
});

/** The hash that the service has of the geometry of an area. */
function hashOf(outcome: AreaOutcome): string | null {
  for (const one of [outcome].flat())
    if ("geometry_hash" in one && typeof one.geometry_hash === "string") return one.geometry_hash;
  return null;
}
