import {
  type Dataset,
  datasetMatches,
  TEMPORAL_TYPES,
  DatasetsQuery,
  parseRequest,
  searchDatasets,
} from "@cas/models";
import { type Command, Option } from "commander";
import type { Run } from "../program/run.ts";
import { withExamples } from "../program/examples.ts";
import { EXIT_CODES } from "../program/exit-codes.ts";
import { type Box, box, positive } from "../program/option-values.ts";
import { datasetById } from "../source/dataset-by-id.ts";
import { allDatasets, allProviders, openSource } from "../source/open-source.ts";
import { type SourceOptions, withSource } from "../source/source-options.ts";
import { print, printJson } from "../terminal/print.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { printTable } from "../terminal/text-table.ts";
import { type Fact, printFacts } from "./facts.ts";
import { boxOf, cellSize, timeOf, unitsOf } from "./dataset-words.ts";

interface DatasetsOptions extends SourceOptions {
  readonly from?: string;
  readonly variable?: string;
  readonly temporal?: string;
  readonly coarsest?: number;
  readonly finest?: number;
  readonly bbox?: Box;
  readonly json?: boolean;
}

/** Adds `cas datasets`. */
export function addDatasets(program: Command, run: Run): void {
  const command = program
    .command("datasets")
    .summary("list or search datasets")
    .description(
      "Lists the datasets of a source. Words search ids, names, descriptions, variables and units; all must occur, or a synonym (rain finds precipitation, dem finds elevation).",
    )
    .argument("[words...]", "words to search for")
    .option("--from <slug>", "only of this provider")
    .option("--variable <name>", "only with this variable")
    .addOption(new Option("--temporal <type>", "only of this kind in time").choices(TEMPORAL_TYPES))
    .option("--finest <metres>", "only with cells of at least this size", positive)
    .option("--coarsest <metres>", "only with cells of at most this size", positive)
    .option("--bbox <box>", "only those that touch this box, degrees: west,south,east,north", box)
    .option("--json", "print the whole datasets as JSON");
  withSource(command).action((words: string[], options: DatasetsOptions) =>
    run(async (terminal) => {
      await using source = await openSource(options, terminal);
      const query = queryOf(options);
      const all = await allDatasets(source.cas, terminal.signal);
      const matching = all.filter((dataset) => datasetMatches(dataset, query));
      const found = searchDatasets(matching, words.join(" "));
      if (options.json === true) await printJson(terminal.stdout, found);
      else await printDatasets(terminal, found);
      if (found.length === 0 && all.length > 0)
        await print(terminal.stderr, `None of ${all.length} datasets matches.\n`);
      return EXIT_CODES.ok;
    }),
  );
  withExamples(command, [
    ["cas datasets", "the datasets of the sample data"],
    ["cas datasets rain --temporal monthly", "search with filters"],
    ["cas datasets --provider copernicus_dem --json", "datasets of a public provider as JSON"],
    ["cas datasets --server https://cas.example.com | cut -f1", "ids of a service, one a line"],
  ]);
}

const queryOf = ({ from, variable, temporal, finest, coarsest, bbox }: DatasetsOptions) =>
  parseRequest(DatasetsQuery, {
    provider: from,
    variable,
    temporal_type: temporal,
    min_resolution: finest,
    max_resolution: coarsest,
    bbox,
  });

const printDatasets = (terminal: Terminal, datasets: readonly Dataset[]): Promise<void> =>
  printTable(
    terminal,
    ["ID", "UNITS", "CELL", "TIME", "NAME"],
    datasets.map((one) => [
      one.id,
      unitsOf(one),
      cellSize(one.resolution_m),
      timeOf(one),
      one.name,
    ]),
  );

/** Adds `cas providers`. */
export function addProviders(program: Command, run: Run): void {
  const command = program
    .command("providers")
    .summary("list providers")
    .description("Lists the providers of a source.")
    .option("--json", "print the whole providers as JSON");
  withSource(command).action((options: SourceOptions & { readonly json?: boolean }) =>
    run(async (terminal) => {
      await using source = await openSource(options, terminal);
      const providers = await allProviders(source.cas, terminal.signal);
      if (options.json === true) await printJson(terminal.stdout, providers);
      else
        await printTable(
          terminal,
          ["SLUG", "PROTOCOL", "URL", "NAME"],
          providers.map((one) => [one.slug, one.protocol, one.base_url, one.name]),
        );
      return EXIT_CODES.ok;
    }),
  );
  withExamples(command, [["cas providers", "the providers of the sample data"]]);
}

/** Adds `cas dataset`. */
export function addDataset(program: Command, run: Run): void {
  const command = program
    .command("dataset")
    .summary("show one dataset")
    .description(
      "Shows a dataset: variables, units, classes, cell size, time, area, licence, citation.",
    )
    .argument("<id>", "id of the dataset, {provider}:{dataset}")
    .option("--json", "print the dataset as JSON");
  withSource(command).action((id: string, options: SourceOptions & { readonly json?: boolean }) =>
    run(async (terminal) => {
      await using source = await openSource(options, terminal);
      const dataset = datasetById(await allDatasets(source.cas, terminal.signal), id);
      if (options.json === true) await printJson(terminal.stdout, dataset);
      else await printFacts(terminal, factsOf(dataset));
      return EXIT_CODES.ok;
    }),
  );
  withExamples(command, [["cas dataset mcd12c1:land_cover", "its classes, time and licence"]]);
}

function factsOf(dataset: Dataset): readonly Fact[] {
  const [variable] = dataset.variables;
  const { classes = {}, valid_range: range } = variable ?? {};
  return [
    ["id", dataset.id],
    ["name", dataset.name],
    ["description", dataset.description],
    ["variable", variable?.name ?? ""],
    ["units", unitsOf(dataset)],
    ["data", variable?.data_type ?? ""],
    ["plausible", range == null ? "" : `${range[0]} to ${range[1]}`],
    ["cell size", cellSize(dataset.resolution_m)],
    ["crs", dataset.crs],
    ["box", `${boxOf(dataset)} (west, south, east, north)`],
    ["time", timeOf(dataset)],
    ["protocol", dataset.protocol],
    ["licence", dataset.license],
    ["citation", dataset.citation],
    ...Object.entries(classes).map(([code, name]): Fact => [`class ${code}`, name]),
  ];
}
