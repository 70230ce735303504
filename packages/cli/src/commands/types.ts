import { writeFile } from "node:fs/promises";
import { datasetTypes } from "@cas/client/types";
import { type Command, Option } from "commander";
import type { Run } from "../program/run.ts";
import { withExamples } from "../program/examples.ts";
import { EXIT_CODES } from "../program/exit-codes.ts";
import { allDatasets, openSource } from "../source/open-source.ts";
import { type SourceOptions, withSource } from "../source/source-options.ts";
import { print } from "../terminal/print.ts";

/** The packages that export `DatasetIds`. */
const MODULES = ["@cas/client", "@cas/engine", "@cas/models", "@cas/api"];

interface TypesOptions extends SourceOptions {
  readonly out: string;
  readonly module: string;
}

/** Adds `cas types`. */
export function addTypes(program: Command, run: Run): void {
  const command = program
    .command("types")
    .summary("write the ids of datasets as types of TypeScript")
    .description(
      "Writes the ids of a source's datasets as types, from which editors complete dataset_ids. TypeScript must include the file.",
    )
    .option("-o, --out <file>", "the file to write; - prints it", "cas-datasets.d.ts")
    .addOption(
      new Option("--module <name>", "the package of CAS that your project depends on")
        .choices(MODULES)
        .default("@cas/client"),
    );
  withSource(command).action(({ out, module, ...options }: TypesOptions) =>
    run(async (terminal) => {
      await using source = await openSource(options, terminal);
      const datasets = await allDatasets(source.cas, terminal.signal);
      const text = await datasetTypes(datasets, { module });
      if (out === "-") await print(terminal.stdout, text);
      else {
        await writeFile(out, text);
        await print(terminal.stderr, `${out}: ${datasets.length} datasets\n`);
      }
      return EXIT_CODES.ok;
    }),
  );
  withExamples(command, [
    ["cas types --server https://cas.example.com", "write cas-datasets.d.ts for a service"],
    ["cas types --catalog catalog.json --module @cas/engine -o -", "print those of a catalog file"],
  ]);
}
