import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { TABLE_FORMATS } from "@cas/tables";
import * as z from "zod";
import { usageError } from "../program/command-error.ts";
import { ExtractQuestion } from "../extract/question.ts";
import { type ExtractOptions, readingOptions, withoutGaps } from "./extract-options.ts";

/** Extensions of tables whose name is not that of a format. */
const FORMATS: Readonly<Record<string, string>> = { json: "geojson", jsonl: "ndjson", txt: "tsv" };

/**
 * The question of the options, and of a manifest if they name one: an option replaces the part of the manifest.
 *
 * @throws CommandError for a question without areas, datasets or a known format
 */
export async function questionOf(
  areas: string | undefined,
  options: ExtractOptions,
): Promise<ExtractQuestion> {
  const before: Partial<ExtractQuestion> =
    options.question === undefined ? {} : await readQuestion(options.question);
  if (options.by !== undefined && options.timeStat === undefined && !before.time_statistic)
    throw usageError("--by needs --time-stat, e.g. --time-stat total --by year.");
  const ofOptions = withoutGaps({
    areas,
    reading: { ...before.reading, ...readingOptions(options) },
    source: hasSource(options) ? sourceOf(options) : undefined,
    datasets: options.dataset,
    statistics: options.stat,
    time: options.time,
    time_statistic: timeStatisticOf(before, options),
    weighting: options.weighting,
    area_weighted: options.areaWeighted,
    layout: options.layout,
    format: options.format ?? formatOf(options.out),
    include_cols: includedOf(options.includeCols),
  });
  const asked = { statistics: ["mean"], layout: "wide", include_cols: "all", format: "csv" };
  const merged = { ...asked, ...before, ...ofOptions };
  if (!("areas" in merged)) throw usageError("Give a file of areas, or - for standard input.");
  if (!("datasets" in merged))
    throw usageError("Give at least one dataset: -d ID; `cas datasets` lists them.");
  const parsed = ExtractQuestion.safeParse(merged);
  if (parsed.success) return parsed.data;
  throw usageError(`The question is not valid: ${z.prettifyError(parsed.error)}`);
}

const hasSource = ({ catalog, provider, raster, server, sample }: ExtractOptions): boolean =>
  [catalog, provider, raster, server, sample].some((one) => one !== undefined);

const sourceOf = ({ catalog, provider, raster, server, sample }: ExtractOptions): object =>
  withoutGaps({ catalog, provider, raster, server, sample });

function timeStatisticOf(
  { time_statistic: before }: Partial<ExtractQuestion>,
  { timeStat: statistic, by }: ExtractOptions,
): object | undefined {
  if (statistic === undefined && by === undefined) return undefined;
  return { ...before, ...withoutGaps({ statistic, by }) };
}

function includedOf(columns: readonly string[] | undefined): "all" | readonly string[] | undefined {
  if (columns?.length === 1 && columns[0] === "all") return "all";
  return columns?.length === 1 && columns[0] === "none" ? [] : columns;
}

/** @throws CommandError for an extension that is that of no format */
function formatOf(out: string | undefined): string | undefined {
  if (out === undefined || out === "-") return undefined;
  const extension = extname(out).slice(1).toLowerCase();
  const format = FORMATS[extension] ?? extension;
  if (TABLE_FORMATS.some((one) => one === format)) return format;
  throw usageError(
    `The format of ${out} is not known by its name: give --format, one of ${TABLE_FORMATS.join(", ")}.`,
  );
}

async function readQuestion(file: string): Promise<ExtractQuestion> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw usageError(`${file} cannot be read.`, { cause });
  });
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch (cause) {
    throw usageError(`${file} is not JSON.`, { cause });
  }
  const parsed = z.object({ question: ExtractQuestion }).safeParse(manifest);
  if (parsed.success) return parsed.data.question;
  throw usageError(`${file} is not a manifest of cas extract: ${z.prettifyError(parsed.error)}`);
}
