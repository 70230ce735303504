import { CasEngine, CatalogError } from "@cas/engine";
import type { Command } from "commander";
import { CommandError } from "../program/command-error.ts";
import type { Run } from "../program/run.ts";
import { withExamples } from "../program/examples.ts";
import { EXIT_CODES } from "../program/exit-codes.ts";
import { allDatasets, allProviders } from "../source/open-source.ts";
import { plainText, print } from "../terminal/print.ts";

/** Adds `cas catalog check`. */
export function addCatalog(program: Command, run: Run): void {
  const catalog = program
    .command("catalog")
    .summary("check catalog files")
    .description("Checks catalog files.");
  const check = catalog
    .command("check")
    .summary("check a catalog file")
    .description(
      "Checks a catalog file: its fields, ids, references and CRSs. Each fault names the entry and the field. It opens no data; `cas health --catalog FILE` reads each dataset.",
    )
    .argument("<file>", "the catalog file (JSON)")
    .action((file: string) =>
      run(async (terminal) => {
        await using engine = await openCatalog(file);
        const { length: datasets } = await allDatasets(engine);
        const { length: providers } = await allProviders(engine);
        const counts = `${datasets} datasets of ${providers} providers`;
        await print(terminal.stdout, `${plainText(file)}: ${counts}, no faults\n`);
        return EXIT_CODES.ok;
      }),
    );
  withExamples(check, [["cas catalog check catalog.json", "before it is put on a server"]]);
}

/** @throws CommandError with a line for each fault */
async function openCatalog(file: string): Promise<CasEngine> {
  try {
    return await CasEngine.open({ catalog: file });
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    throw new CommandError(error.message, EXIT_CODES.failed, { cause: error });
  }
}
