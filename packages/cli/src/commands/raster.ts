import { basename, dirname } from "node:path";
import type { Resampling } from "@cas/engine";
import { type Command, Option } from "commander";
import { usageError } from "../program/command-error.ts";
import type { Run } from "../program/run.ts";
import { withExamples } from "../program/examples.ts";
import { EXIT_CODES } from "../program/exit-codes.ts";
import { type Box, box, positive, type Span, span } from "../program/option-values.ts";
import { openSource } from "../source/open-source.ts";
import { type SourceOptions, withSource } from "../source/source-options.ts";
import { plainText, print, printJson } from "../terminal/print.ts";

/** Ways to resample, as the engine has them. */
const RESAMPLINGS: readonly Resampling[] = ["nearest", "bilinear", "cubic", "average", "mode"];

interface RasterCommandOptions extends SourceOptions {
  readonly bbox: Box;
  readonly out: string;
  readonly time?: Span;
  readonly resolution?: number;
  readonly resampling: Resampling;
  readonly json?: boolean;
}

/** Adds `cas raster`. */
export function addRaster(program: Command, run: Run): void {
  const command = program
    .command("raster")
    .summary("write the cells of a box as a GeoTIFF")
    .description(
      "Writes the cells of a dataset over a box as a GeoTIFF, in the CRS of the source and aligned to its cells. An existing file is never overwritten. Only from data that this process reads, not from a service.",
    )
    .argument("<id>", "id of the dataset")
    .requiredOption("--bbox <box>", "the box, degrees: west,south,east,north", box)
    .requiredOption("-o, --out <file>", "the GeoTIFF to write")
    .option("--time <time>", "a single time step, e.g. 1999-07; default the latest", span)
    .option("--resolution <size>", "size of the cells in units of the source's CRS", positive)
    .addOption(
      new Option("--resampling <method>", "how cells of another size get their values")
        .choices(RESAMPLINGS)
        .default("nearest"),
    )
    .option("--json", "print what was written as JSON");
  withSource(command).action((id: string, options: RasterCommandOptions) =>
    run(async (terminal) => {
      await using source = await openSource(options, terminal);
      const { engine } = source;
      if (engine === undefined)
        throw usageError(
          "cas raster reads cells in this process, which a service does not offer: leave out --server and CAS_BASE_URL, or give --catalog, --provider or --raster.",
        );
      const result = await engine.extractRaster(
        id,
        options.bbox,
        dirname(options.out),
        {
          filename: basename(options.out),
          time_range: options.time,
          target_resolution: options.resolution,
          resampling: options.resampling,
        },
        { signal: terminal.signal },
      );
      for (const warning of result.warnings)
        await print(terminal.stderr, `Warning: ${plainText(warning)}\n`);
      if (options.json === true) await printJson(terminal.stdout, result);
      else {
        const [rows, columns] = result.shape;
        const size = `${columns} x ${rows} cells, ${result.crs}, ${result.units || "no unit"}`;
        await print(terminal.stdout, `${plainText(result.path)}: ${plainText(size)}\n`);
      }
      return EXIT_CODES.ok;
    }),
  );
  withExamples(command, [
    [
      "cas raster srtm:elevation --bbox -84.3,36.5,-84.2,36.6 -o dem.tif",
      "elevation of a box of the sample data",
    ],
    [
      "cas raster maurer:precipitation --bbox -80,35,-78,36 --time 1999-07 -o july.tif",
      "one month of a series",
    ],
  ]);
}
