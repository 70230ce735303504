import { Command } from "commander";
import { addCatalog } from "./commands/catalog.ts";
import { addCompletion } from "./commands/completion.ts";
import { addDataset, addDatasets, addProviders } from "./commands/datasets.ts";
import { addExtract } from "./commands/extract.ts";
import { addHealth } from "./commands/health.ts";
import { addInspect } from "./commands/inspect.ts";
import { addMcp } from "./commands/mcp.ts";
import { addRaster } from "./commands/raster.ts";
import { addServe } from "./commands/serve.ts";
import { addTypes } from "./commands/types.ts";
import { withExamples } from "./program/examples.ts";
import { VERSION } from "./program/version.ts";
import type { Run } from "./program/run.ts";

/** The command line program with all commands. */
export function createProgram(run: Run): Command {
  const program = new Command("cas")
    .description(
      "Attributes of places from raster datasets: from the engine in this process, or from a CAS service.",
    )
    .version(VERSION)
    .showHelpAfterError("(add --help to see the options and examples)")
    .helpCommand(true);
  for (const add of [
    addExtract,
    addDatasets,
    addDataset,
    addProviders,
    addInspect,
    addRaster,
    addHealth,
    addCatalog,
    addTypes,
    addServe,
    addMcp,
    addCompletion,
  ])
    add(program, run);
  return withExamples(program, [
    ["cas extract areas.gpkg -d maurer:precipitation -o out.csv", "values for the areas of a file"],
    ["cas datasets rain", "find datasets"],
    ["cas dataset srtm:elevation", "read about one"],
  ]);
}
