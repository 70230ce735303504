import { AREA_FILE_KINDS } from "@cas/areas";
import { TABLE_FORMATS } from "@cas/tables";
import { AGGREGATION_METHODS, TIME_PERIODS, TIME_STATISTICS } from "@cas/models";
import { type Command, Option } from "commander";
import { collect, list, type Span, span, wholeNumber } from "../program/option-values.ts";
import type { Reading } from "../extract/question.ts";
import { withoutGaps } from "../extract/without-gaps.ts";
import type { SourceOptions } from "../source/source-options.ts";

/** The options of `cas extract` as they are typed. */
export interface ExtractOptions extends SourceOptions {
  readonly dataset?: readonly string[];
  readonly stat?: readonly string[];
  readonly time?: Span;
  readonly timeStat?: string;
  readonly by?: string;
  readonly weighting?: string;
  readonly areaWeighted?: string;
  readonly out?: string;
  readonly format?: string;
  readonly layout?: string;
  readonly includeCols?: readonly string[];
  readonly inputFormat?: string;
  readonly layer?: string;
  readonly idCol?: string;
  readonly nameCol?: string;
  readonly lon?: string;
  readonly lat?: string;
  readonly wkt?: string;
  readonly crs?: string;
  readonly encoding?: string;
  readonly axisOrder?: string;
  readonly question?: string;
  readonly resume?: boolean;
  readonly overwrite?: boolean;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
  readonly failures?: string;
  readonly batch: number;
  readonly concurrency: number;
}

const LAYOUTS = ["wide", "long", "by-date"];
const WEIGHTINGS = ["exact", "all_touched", "center"];
const CELL_AREAS = ["spherical", "ellipsoidal"];

/** Adds the options by which a file of areas is read. */
export function withReading(command: Command): Command {
  const group = (flags: string, description: string): Option =>
    new Option(flags, description).helpGroup("Areas:");
  return command
    .addOption(
      group("--input-format <kind>", "format of the areas; default by name or content").choices(
        AREA_FILE_KINDS,
      ),
    )
    .addOption(
      group(
        "--layer <name>",
        "layer of a GeoPackage, file of a zip, sheet of Excel; default the first",
      ),
    )
    .addOption(group("--id-col <column>", "column of the ids; default one with a usual name"))
    .addOption(group("--name-col <column>", "column of the names; default one with a usual name"))
    .addOption(group("--lon <column>", "of a table: column of longitudes, or of x"))
    .addOption(group("--lat <column>", "of a table: column of latitudes, or of y"))
    .addOption(group("--wkt <column>", "of a table: column of geometries, e.g. Well-Known Text"))
    .addOption(
      group("--crs <crs>", "CRS of the coordinates in place of that of the file, e.g. EPSG:5070"),
    )
    .addOption(group("--encoding <name>", "encoding of texts, e.g. windows-1252"))
    .addOption(
      group("--axis-order <order>", "which coordinate comes first").choices([
        "auto",
        "lon-lat",
        "lat-lon",
      ]),
    );
}

/** Adds the options of `cas extract`, without those of the source. */
export function withExtractOptions(command: Command): Command {
  command
    .option("-d, --dataset <id>", "dataset to ask, several times", collect)
    .option(
      "--stat <name>",
      `statistic over the cells of an area, several times: ${AGGREGATION_METHODS.join(", ")}; the embedded engine has more; default mean`,
      collect,
    )
    .option(
      "--time <time>",
      "year, month, date or instant, or two of them with a slash; default the latest step",
      span,
    )
    .addOption(
      new Option(
        "--time-stat <name>",
        "statistic over the time steps, of the values of each",
      ).choices(TIME_STATISTICS),
    )
    .addOption(
      new Option("--by <period>", "what has a value of --time-stat each; default all").choices(
        TIME_PERIODS,
      ),
    )
    .addOption(
      new Option(
        "--weighting <method>",
        "weight of cells on the outline; embedded engine only",
      ).choices(WEIGHTINGS),
    )
    .addOption(
      new Option(
        "--area-weighted <model>",
        "weight cells by their true area; embedded engine only",
      ).choices(CELL_AREAS),
    )
    .option("-o, --out <file>", "the table to write; - prints it")
    .addOption(
      new Option("--format <format>", "format of the table; default by the name of --out").choices(
        TABLE_FORMATS,
      ),
    )
    .addOption(
      new Option(
        "--layout <layout>",
        "rows: one for each area, value, or area and time; default wide",
      ).choices(LAYOUTS),
    )
    .option(
      "--include-cols <columns>",
      "columns of the areas beside the results, with commas between; all (default) or none",
      list,
    )
    .option(
      "--question <manifest>",
      "ask again what a manifest says; other options replace parts of it",
    )
    .option("--resume", "go on after a run that was ended, without asking again")
    .option("--overwrite", "replace an output that exists")
    .option("--dry-run", "say what would be asked, and ask nothing")
    .option("--quiet", "no progress")
    .option("--failures <file>", "list of values that are missing; default beside --out")
    .option("--batch <count>", "most areas in a request", wholeNumber(1), 1000)
    .option("--concurrency <count>", "requests at the same time", wholeNumber(1), 2);
  return withReading(command);
}

/** How the areas are read, of what is typed. */
export const readingOptions = (options: ExtractOptions): Reading =>
  withoutGaps({
    kind: options.inputFormat,
    layer: options.layer,
    id_col: options.idCol,
    name_col: options.nameCol,
    lon: options.lon,
    lat: options.lat,
    wkt: options.wkt,
    crs: options.crs,
    encoding: options.encoding,
    // One of the choices of its option.
    axis_order: options.axisOrder as Reading["axis_order"],
  });
