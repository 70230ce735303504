import { readFile, writeFile } from "node:fs/promises";
import type { Dataset } from "@cas/models";
import type { Command } from "commander";
import * as z from "zod";
import { usageError } from "../program/command-error.ts";
import { withExamples } from "../program/examples.ts";
import { EXIT_CODES } from "../program/exit-codes.ts";
import { collect, wholeNumber } from "../program/option-values.ts";
import type { Run } from "../program/run.ts";
import { datasetById } from "../source/dataset-by-id.ts";
import { allDatasets, openSource, type Source } from "../source/open-source.ts";
import { type SourceOptions, withSource } from "../source/source-options.ts";
import { plainText, print, printJson } from "../terminal/print.ts";
import { styleOf } from "../terminal/style.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { printTable } from "../terminal/text-table.ts";
import { checkDataset, placesIn } from "./check-dataset.ts";
import {
  compareReports,
  type DatasetHealth,
  type HealthChange,
  HealthReport,
} from "./health-report.ts";

interface HealthOptions extends SourceOptions {
  readonly dataset?: readonly string[];
  readonly concurrency: number;
  readonly places: number;
  readonly out?: string;
  readonly compare?: string;
  readonly json?: boolean;
}

/** Adds `cas health`. */
export function addHealth(program: Command, run: Run): void {
  const command = program
    .command("health")
    .summary("ask every dataset of a source for a value")
    .description(
      "Asks every dataset of a source for its value at a place inside its box, and at further places while there are no data. healthy: a good value; degraded: no data or a doubtful value; down: it cannot be read. Exit code 3 when a dataset is not healthy; with --compare, when one is worse than before.",
    )
    .option("-d, --dataset <id>", "only this dataset, several times", collect)
    .option("--concurrency <count>", "requests at the same time to one provider", wholeNumber(1), 4)
    .option("--places <count>", "most places to ask in a dataset", wholeNumber(1), 8)
    .option("-o, --out <file>", "write the report as JSON to a file")
    .option("--compare <file>", "an earlier report: say what changed since; asks its places again")
    .option("--json", "print the report as JSON");
  withSource(command).action((options: HealthOptions) =>
    run(async (terminal) => {
      const before = options.compare === undefined ? undefined : await readReport(options.compare);
      await using source = await openSource(options, terminal);
      const report = await checkSource(source, options, terminal, before);
      if (options.out !== undefined)
        await writeFile(options.out, `${JSON.stringify(report, null, 2)}\n`);
      const changes = before === undefined ? undefined : compareReports(before, report);
      if (options.json === true)
        await printJson(terminal.stdout, changes === undefined ? report : { ...report, changes });
      else await printReport(terminal, report, changes);
      return isFine(report, changes) ? EXIT_CODES.ok : EXIT_CODES.partial;
    }),
  );
  withExamples(command, [
    ["cas health", "the datasets of the sample data"],
    ["cas health --provider copernicus_dem -o today.json", "keep a report of a public provider"],
    [
      "cas health --server https://cas.example.com --compare yesterday.json -o today.json",
      "for cron: fails when a dataset got worse",
    ],
  ]);
}

const isFine = (report: HealthReport, changes: readonly HealthChange[] | undefined): boolean =>
  changes === undefined
    ? report.datasets.every(({ status }) => status === "healthy")
    : !changes.some(({ change }) => change === "worse" || change === "gone");

async function readReport(file: string): Promise<HealthReport> {
  const fault = (reason: string, cause?: unknown) =>
    usageError(`${file} is not a report of cas health: ${reason}.`, { cause });
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw fault("it cannot be read", cause);
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw fault("it is not JSON", cause);
  }
  const parsed = HealthReport.safeParse(value);
  if (parsed.success) return parsed.data;
  throw fault(z.prettifyError(parsed.error).replaceAll("\n", " "));
}

async function checkSource(
  { cas, engine, name }: Source,
  options: HealthOptions,
  { signal, stderr }: Terminal,
  before: HealthReport | undefined,
): Promise<HealthReport> {
  const checked = new Date().toISOString();
  const all = await allDatasets(cas, signal);
  const chosen = options.dataset?.map((id) => datasetById(all, id)) ?? all;
  const earlier = new Map(before?.datasets.map((one) => [one.dataset_id, one.place]));
  const found = new Map<string, DatasetHealth>();
  const check = async (dataset: Dataset): Promise<void> => {
    const place = earlier.get(dataset.id);
    const places = placesIn(dataset.bbox, options.places);
    const asked = place === undefined ? places : [place, ...places];
    found.set(dataset.id, await checkDataset(cas, dataset, asked, signal));
    if (stderr.isTTY === true) stderr.write(`\r${found.size} of ${chosen.length} datasets\u001B[K`);
  };
  // A service is one host, whatever is behind it; the engine asks each provider itself.
  const groups = Map.groupBy(chosen, ({ provider }) => (engine === undefined ? "" : provider));
  await Promise.all([...groups.values()].map((group) => inTurn(group, options.concurrency, check)));
  if (stderr.isTTY === true) stderr.write("\r\u001B[K");
  return { checked, source: name, datasets: chosen.flatMap(({ id }) => found.get(id) ?? []) };
}

/** Does work for each item, some at the same time. */
async function inTurn<Item>(
  items: readonly Item[],
  concurrency: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items.values();
  const worker = async (): Promise<void> => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, worker));
}

async function printReport(
  terminal: Terminal,
  { datasets }: HealthReport,
  changes: readonly HealthChange[] | undefined,
): Promise<void> {
  const { stderr } = terminal;
  await printTable(
    terminal,
    ["DATASET", "STATUS", "VALUE", "MS", "ERROR"],
    datasets.map((one) => [
      one.dataset_id,
      one.status,
      one.value === null ? "" : `${one.value} ${one.units}`,
      String(one.elapsed_ms),
      one.error ?? "",
    ]),
  );
  const { red, green } = styleOf(stderr, terminal);
  for (const { dataset_id, change, text } of changes ?? []) {
    const stress = change === "worse" || change === "gone" ? red : green;
    await print(stderr, `${stress(change)}: ${plainText(`${dataset_id} ${text}`)}\n`);
  }
  const counts = [...Map.groupBy(datasets, ({ status }) => status)].map(
    ([status, { length }]) => `${length} ${status}`,
  );
  await print(stderr, `${counts.join(", ") || "no datasets"}${changesText(changes)}\n`);
}

const changesText = (changes: readonly HealthChange[] | undefined): string =>
  changes === undefined ? "" : `; ${changes.length} changes since the earlier report`;
