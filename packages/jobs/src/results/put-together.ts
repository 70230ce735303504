import { setImmediate } from "node:timers/promises";
import { type Dataset, geometryProblem, writeInPieces } from "@cas/models";
import {
  type AreaAnswer,
  csvLine,
  dictionaryCsv,
  dictionaryOf,
  ManifestBuilder,
  type Table,
  type TableArea,
  tableOf,
  type TableQuestion,
  tableWriter,
} from "@cas/tables";
import type { StoredArea } from "../areas/checked-area.ts";
import type { JobRow } from "../ledger/job-row.ts";
import { newTableFile } from "../store/file-names.ts";
import type { Store } from "../store/store.ts";
import type { TableFacts } from "../store/table-facts.ts";
import { factsOfJob } from "./facts-of-job.ts";
import type { AreaResult } from "./read-results.ts";
import { storeFile, storeTexts } from "./store-file.ts";
import { extensionOf, fileOf, tableName, type TableSpec } from "./table-formats.ts";

/** What a table is made of. */
export interface TableInput {
  readonly store: Store;
  readonly row: JobRow;
  /** The results area by area. */
  readonly results: AsyncIterable<AreaResult>;
  /** The names of the properties of the areas. */
  readonly properties: readonly string[];
  /** The datasets of the job, as the catalog has them. */
  readonly datasets: readonly Dataset[];
  readonly signal: AbortSignal;
}

/** Writes a table into the store, area by area: memory holds some areas of it. */
export const putTogether = (input: TableInput, spec: TableSpec): Promise<TableFacts> =>
  spec.kind === "failures" ? putFailures(input, spec) : putValues(input, spec);

async function putValues(input: TableInput, spec: TableSpec): Promise<TableFacts> {
  const { store, row, results, properties, datasets, signal } = input;
  const question = questionOf(row, datasets);
  const { id, revision, finished_at: finished } = row.job;
  const table = tableOf(question, { layout: spec.layout, properties });
  const builder = new ManifestBuilder(question, { now: new Date(finished ?? 0) });
  const newFile = (extension: string): string =>
    newTableFile(id, revision, tableName(spec), extension);
  const hasOutlines = spec.format === "geojson" || spec.format === "geoparquet";
  const written = newFile(extensionOf(spec.format));
  const [values, { rows }] = await storeFile(store, written, async (sink) => {
    const writer = tableWriter(spec.format, table, sink, { signal });
    for await (const { area, result } of results) {
      const answer: AreaAnswer = {
        results: result.results,
        warnings: result.warnings,
        failures: result.failures.map(({ dataset_id: datasetId, message }) => ({
          datasetId,
          message,
        })),
      };
      const ofTable = hasOutlines ? withOutline(area) : area;
      builder.add(ofTable, answer);
      await writer.write(ofTable, answer);
    }
    return writer.close();
  });
  const { fileName: name } = fileOf(id, spec, "values");
  const { size: bytes, sha256 } = values;
  const manifest = {
    ...builder.manifest(table, { name, bytes, sha256, rows }),
    ...factsOfJob(row),
  };
  return {
    values,
    manifest: await storeTexts(store, newFile("manifest.json"), jsonOf(manifest)),
    dictionary: await storeTexts(
      store,
      newFile("dictionary.csv"),
      dictionaryTexts(table, question, builder),
    ),
  };
}

/** A row for each area and dataset without a value. */
async function putFailures(
  { store, row, results, signal }: TableInput,
  spec: TableSpec,
): Promise<TableFacts> {
  const { id, revision } = row.job;
  const name = newTableFile(id, revision, tableName(spec), extensionOf(spec.format));
  return { failures: await storeTexts(store, name, failureTexts(results, spec.format, signal)) };
}

const FAILURE_COLUMNS = ["area_id", "area_name", "dataset_id", "error_type", "reason"] as const;

async function* failureTexts(
  results: AsyncIterable<AreaResult>,
  format: TableSpec["format"],
  signal: AbortSignal,
): AsyncGenerator<string> {
  let text = format === "csv" ? csvLine(FAILURE_COLUMNS) : "";
  for await (const { area, result } of results) {
    signal.throwIfAborted();
    for (const { dataset_id, error_type, message } of result.failures) {
      const cells = [area.id, area.name, dataset_id, error_type, message];
      text +=
        format === "csv"
          ? csvLine(cells)
          : `${JSON.stringify(Object.fromEntries(FAILURE_COLUMNS.map((column, index) => [column, cells[index]])))}\n`;
    }
    if (text.length < PIECE) continue;
    yield text;
    text = "";
  }
  yield text;
}

/** Characters of a piece of text. */
const PIECE = 64 * 1024;

function questionOf({ parameters }: JobRow, datasets: readonly Dataset[]): TableQuestion {
  const { dataset_ids: datasetIds, aggregation, time_range, time_statistic } = parameters;
  return {
    datasets,
    calls: [
      {
        datasetIds,
        aggregation,
        ...(time_range != null && { timeRange: time_range }),
        ...(time_statistic != null && { timeStatistic: time_statistic }),
      },
    ],
  };
}

/** An area whose outline has a fault, which is the reason of its failures, has none in the file. */
const withOutline = (area: StoredArea): TableArea =>
  geometryProblem(area.geometry) === undefined
    ? area
    : { ...area, geometry: { type: "MultiPolygon", coordinates: [] } };

async function* jsonOf(value: object): AsyncGenerator<string | Uint8Array<ArrayBuffer>> {
  yield await writeInPieces(value, () => setImmediate());
}

/** Columns of which the dictionary is written in some milliseconds. */
const COLUMNS = 500;

async function* dictionaryTexts(
  { columns }: Table,
  question: TableQuestion,
  { sources }: ManifestBuilder,
): AsyncGenerator<string> {
  for (let start = 0; start < columns.length; start += COLUMNS) {
    const some = { columns: columns.slice(start, start + COLUMNS) };
    const text = dictionaryCsv(dictionaryOf(some, question, sources));
    // Each has the line of names.
    yield start === 0 ? text : text.slice(text.indexOf("\n") + 1);
    await setImmediate();
  }
}
