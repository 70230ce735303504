import { stat } from "node:fs/promises";
import { type AreaFile, openAreas } from "@cas/areas";
import { openAreaFile } from "@cas/areas/node";
import type { EngineOptions } from "@cas/engine";
import type { Dataset } from "@cas/models";
import type { TableCall } from "@cas/tables";
import type { Command } from "commander";
import { hasJournal } from "../extract/journal.ts";
import { datasetIdsOf, type ExtractQuestion, readingOf } from "../extract/question.ts";
import { withoutGaps } from "../extract/without-gaps.ts";
import { type ExtractOutcome, runExtract } from "../extract/run-extract.ts";
import { readerText, usageError } from "../program/command-error.ts";
import { withExamples } from "../program/examples.ts";
import { EXIT_CODES } from "../program/exit-codes.ts";
import type { Run } from "../program/run.ts";
import { VERSION } from "../program/version.ts";
import { datasetById } from "../source/dataset-by-id.ts";
import { allDatasets, openSource, type Source } from "../source/open-source.ts";
import { withSource } from "../source/source-options.ts";
import { plainText, print } from "../terminal/print.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type ExtractOptions, withExtractOptions } from "./extract-options.ts";
import { questionOf } from "./extract-question.ts";

/** Characters of JSON in a request to a service: within the limit of proxies (nginx: 1 MiB). */
const SERVICE_BYTES = 900_000;
/** The same for the embedded engine, where it only bounds the memory. */
const ENGINE_BYTES = 8_000_000;
/** Vertices of one area for the embedded engine, whose owner chose the file. */
const MOST_VERTICES = 2_000_000;

/** Adds `cas extract`. */
export function addExtract(program: Command, run: Run): void {
  const command = program
    .command("extract")
    .summary("values of datasets for the areas of a file, as a table")
    .description(
      "Asks datasets for the areas of a file and writes a table: GeoJSON, GeoPackage, Shapefile, FlatGeobuf, GeoParquet, KML, CSV, Excel and more in; CSV, Excel, Parquet, GeoParquet, FlatGeobuf, GeoJSON and more out. Areas are read, asked for and written in batches. Beside the table it writes what its columns mean (.dictionary.csv), the question and its sources (.manifest.json), and what failed (.failures.csv). Exit code 3 when something failed.",
    )
    .argument("[areas]", "file of areas: a path, a URL, or - for standard input");
  withSource(withExtractOptions(command)).action(
    (areas: string | undefined, options: ExtractOptions) =>
      run(async (terminal) => {
        const asked = await questionOf(areas, options);
        const { out } = options;
        if (out === undefined && options.dryRun !== true)
          throw usageError("Give the table to write: -o FILE, or -o - to print it.");
        await using source = await openSource(asked.source, terminal, engineOptions(asked));
        const question = { ...asked, source: sourceOf(source) };
        refuseMethodOfService(question, source);
        const all = await allDatasets(source.cas, terminal.signal);
        const datasets = datasetIdsOf(question).map((id) => datasetById(all, id));
        await using file = await openAsked(question, terminal);
        if (out === undefined || options.dryRun === true) {
          await print(terminal.stdout, questionText({ question, source, file, datasets, out }));
          return EXIT_CODES.ok;
        }
        refuseRowsOfExcel(question, file.count);
        await refuseExisting(out, options);
        const outcome = await runExtract(
          {
            question,
            source,
            file,
            datasets,
            out,
            failuresFile: options.failures ?? (out === "-" ? undefined : `${out}.failures.csv`),
            bounds: {
              areas: options.batch,
              bytes: source.engine === undefined ? SERVICE_BYTES : ENGINE_BYTES,
            },
            concurrency: options.concurrency,
            isResumed: options.resume === true,
            isQuiet: options.quiet === true,
            version: VERSION,
          },
          terminal,
        );
        for (const note of file.notes)
          await print(terminal.stderr, `Note: ${plainText(readerText(note))}\n`);
        if (options.quiet !== true) await printOutcome(outcome, out, options, terminal);
        return outcome.failures > 0 ? EXIT_CODES.partial : EXIT_CODES.ok;
      }),
  );
  withExamples(command, [
    [
      "cas extract areas.gpkg -d maurer:precipitation -d mcd12c1:land_cover --time 1999 -o out.parquet",
      "means of a year, and majorities of classes",
    ],
    [
      "cas extract areas.gpkg -d maurer:precipitation --time 1999 --time-stat total --by month --layout by-date -o months.csv",
      "a row for each area and month",
    ],
    [
      "cas extract sites.csv --lon x --lat y --crs EPSG:5070 --raster dem.tif -d own:dem -o out.csv",
      "points of a table, and a raster of your own",
    ],
    ["cas extract --question out.parquet.manifest.json -o again.parquet", "ask again"],
    ["cas extract - -d srtm:elevation -o - < areas.geojson > out.csv", "in a pipe"],
  ]);
}

/** Opens the file of the areas, or those that a manifest lists. */
async function openAsked(
  { areas, reading }: ExtractQuestion,
  { stdin, signal }: Terminal,
): Promise<AreaFile> {
  if (typeof areas === "string")
    return await openAreaFile(areas, { ...readingOf(reading), stdin, signal });
  const features = areas.map(({ id, name, geometry }) => ({
    type: "Feature",
    id,
    properties: { name },
    geometry,
  }));
  const bytes = new TextEncoder().encode(JSON.stringify({ type: "FeatureCollection", features }));
  return await openAreas(bytes, { name: "manifest.geojson", nameColumn: "name", signal });
}

const engineOptions = ({ method }: ExtractQuestion): EngineOptions => ({
  maxPolygonVertices: MOST_VERTICES,
  // Each area is asked for once.
  resultCacheTtlS: 0,
  ...withoutGaps(method),
});

function refuseMethodOfService({ method }: ExtractQuestion, { engine }: Source) {
  if (engine !== undefined || Object.keys(method).length === 0) return;
  throw usageError(
    "A service chooses how it weights cells: leave out --weighting and --area-weighted, or ask the embedded engine.",
  );
}

/** The source as a manifest holds it. */
function sourceOf({ options }: Source): ExtractQuestion["source"] {
  const { catalog, provider, raster, server, sample } = options;
  return withoutGaps({ catalog, provider, raster, server, sample });
}

/** Rows of a sheet of Excel below its head. */
const ROWS_OF_EXCEL = 1_048_575;

/** @throws CommandError for more areas than a sheet can hold, before any is asked for */
export function refuseRowsOfExcel(
  { format }: Pick<ExtractQuestion, "format">,
  count: number | undefined,
): void {
  if (format !== "xlsx" || count === undefined || count <= ROWS_OF_EXCEL) return;
  throw usageError(
    `${count} areas have no place in a sheet of Excel, which has ${ROWS_OF_EXCEL} rows: write .csv or .parquet.`,
  );
}

/** @throws CommandError for an output that exists, or a journal whose answers would be lost */
async function refuseExisting(out: string, { resume, overwrite }: ExtractOptions): Promise<void> {
  if (out === "-" || overwrite === true) return;
  const exists = await stat(out).then(
    () => true,
    () => false,
  );
  if (exists) throw usageError(`${out} exists: give --overwrite to replace it, or another --out.`);
  if (resume !== true && (await hasJournal(out)))
    throw usageError(
      `An earlier run for ${out} was ended: --resume goes on where it was, --overwrite begins again.`,
    );
}

async function printOutcome(
  { areas, rows, failures }: ExtractOutcome,
  out: string,
  options: ExtractOptions,
  { stderr }: Terminal,
): Promise<void> {
  const where = out === "-" ? "" : ` in ${plainText(out)}`;
  await print(stderr, `${counted(areas, "area")}, ${counted(rows, "row")}${where}\n`);
  if (failures === 0) return;
  const list = options.failures ?? (out === "-" ? undefined : `${out}.failures.csv`);
  const hint = list === undefined ? "give --failures FILE to list them" : `see ${list}`;
  await print(stderr, `${failures} values or areas failed: ${plainText(hint)}\n`);
}

const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? "" : "s"}`;

interface Asked {
  readonly question: ExtractQuestion;
  readonly source: Source;
  readonly file: AreaFile;
  readonly datasets: readonly Dataset[];
  readonly out: string | undefined;
}

/** The whole question in words. */
function questionText({ question, source, file, datasets, out }: Asked): string {
  const { nameColumn = "none", idColumn = "none" } = file.naming;
  const count = file.count === undefined ? "" : `, ${file.count} features`;
  const from = typeof question.areas === "string" ? question.areas : "those of the manifest";
  const lines = [
    ["areas", `${from} (${file.kind}${count}, ${file.crs.name})`],
    ["columns", `ids from ${idColumn}, names from ${nameColumn}`],
    ...datasets.map((one) => ["dataset", `${one.id}, ${one.variables[0]?.units ?? ""}`]),
    ...callLines(question.calls),
    ["source", source.name],
    ["table", `${out ?? "none"}, ${question.format}, ${question.layout}`],
    ...file.notes.map((note) => ["note", readerText(note)]),
  ];
  return lines.map(([name = "", text = ""]) => `${name.padEnd(9)}  ${plainText(text)}\n`).join("");
}

/** What is asked: together where all calls differ only in their statistic, or else call by call. */
function callLines(calls: readonly TableCall[]): readonly (readonly [string, string])[] {
  const groups = [
    ...Map.groupBy(calls, (call) => JSON.stringify({ ...call, aggregation: "" })).values(),
  ];
  return groups.flatMap((group) => {
    const [{ datasetIds, timeRange, timeStatistic } = { datasetIds: [] }] = group;
    const statistics = group.map(({ aggregation }) => aggregation).join(", ");
    const over =
      timeStatistic === undefined
        ? ""
        : `, ${timeStatistic.statistic} over time by ${timeStatistic.by ?? "all"}`;
    const of = groups.length === 1 ? "" : `${datasetIds.join(", ")}: `;
    return [
      ["statistic", `${of}${statistics} over the cells of each area${over}`],
      ["time", timeRange === undefined ? "the latest step of each dataset" : rangeText(timeRange)],
    ] as const;
  });
}

const rangeText = (range: NonNullable<TableCall["timeRange"]>): string =>
  ("start" in range ? [range.start, range.end] : range)
    .map((one) => (one instanceof Date ? one.toISOString() : one))
    .join(" to ");
