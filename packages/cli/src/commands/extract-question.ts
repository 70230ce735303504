import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { CasError } from "@cas/models";
import {
  type ManifestQuestion,
  questionOfManifest,
  TABLE_FORMATS,
  type TableFormat,
} from "@cas/tables";
import * as z from "zod";
import { callsOfManifest, callsOfOptions } from "../extract/asked-calls.ts";
import { methodOfCalls, methodText } from "../extract/method.ts";
import { type ExtractQuestion, type ListedAreas, Method, Reading } from "../extract/question.ts";
import { withoutGaps } from "../extract/without-gaps.ts";
import { usageError } from "../program/command-error.ts";
import type { SourceOptions } from "../source/source-options.ts";
import { type ExtractOptions, readingOptions } from "./extract-options.ts";

/** Extensions of tables whose name is not that of a format. */
const FORMATS: Readonly<Record<string, string>> = {
  json: "geojson",
  jsonl: "ndjson",
  txt: "tsv",
  fgb: "flatgeobuf",
};

/** The source of a manifest. */
const Source = z.strictObject({
  catalog: z.string().optional(),
  provider: z.array(z.string()).optional(),
  raster: z.array(z.string()).optional(),
  server: z.string().optional(),
  sample: z.literal(true).optional(),
});

/**
 * The question of the options, and of a manifest if they name one: an option replaces the part of the manifest.
 *
 * @throws CommandError for a question without areas, datasets or a known format
 */
export async function questionOf(
  areas: string | undefined,
  options: ExtractOptions,
): Promise<ExtractQuestion> {
  const { question: path } = options;
  const before = path === undefined ? undefined : await readManifest(path);
  const asked = askedAreas(areas, before, options);
  const calls = before === undefined ? callsOfOptions(options) : callsOfManifest(before, options);
  const method = askedMethod(before, options);
  const weighting = methodText(method);
  return {
    ...asked,
    source: hasSource(options) ? sourceOf(options) : sourceOfManifest(before),
    calls: calls.map(({ weighting: _before, ...call }) => ({
      ...call,
      ...(weighting !== undefined && { weighting }),
    })),
    method,
    layout: (options.layout as ExtractQuestion["layout"] | undefined) ?? before?.layout ?? "wide",
    format: formatOf(options, before),
    properties:
      includedOf(options.includeCols) ??
      // A manifest lists areas without their properties.
      (typeof asked.areas === "string" ? (before?.properties ?? "all") : []),
  };
}

/** The areas, with how they are read. */
function askedAreas(
  areas: string | undefined,
  before: ManifestQuestion | undefined,
  options: ExtractOptions,
): Pick<ExtractQuestion, "areas" | "reading"> {
  const { file, ...reference } = before?.areas.reference ?? {};
  const parsed = Reading.safeParse({ ...reference, ...readingOptions(options) });
  if (!parsed.success)
    throw usageError(`The areas cannot be read so: ${z.prettifyError(parsed.error)}`);
  if (areas !== undefined) return { areas, reading: parsed.data };
  if (typeof file === "string") return { areas: file, reading: parsed.data };
  if (before === undefined) throw usageError("Give a file of areas, or - for standard input.");
  return { areas: listedAreas(before), reading: {} };
}

/** @throws CommandError for a manifest that does not have the outlines of all areas */
function listedAreas({ areas: { count, list } }: ManifestQuestion): ListedAreas {
  const known = list.filter(({ geometry }) => geometry !== undefined).length;
  if (known === count && count > 0) return list;
  throw usageError(
    `The manifest has the outlines of ${known} of its ${count} areas: give the file of areas, too, e.g. cas extract areas.geojson --question manifest.json.`,
  );
}

function askedMethod(
  before: ManifestQuestion | undefined,
  { weighting, areaWeighted }: ExtractOptions,
): Method {
  const asked = Method.parse(withoutGaps({ weighting, areaWeighted }));
  return weighting === undefined && before !== undefined
    ? { ...methodOfCalls(before.calls), ...asked }
    : asked;
}

const hasSource = ({ catalog, provider, raster, server, sample }: ExtractOptions): boolean =>
  [catalog, provider, raster, server, sample].some((one) => one !== undefined);

const sourceOf = ({ catalog, provider, raster, server, sample }: ExtractOptions): SourceOptions =>
  withoutGaps({ catalog, provider, raster, server, sample });

/** @throws CommandError for a source that no option names */
function sourceOfManifest(before: ManifestQuestion | undefined): SourceOptions {
  if (before === undefined) return {};
  const { source = {}, serviceUrl } = before;
  const parsed = Source.safeParse(source);
  if (!parsed.success)
    throw usageError(
      `The source of the manifest is not known: ${z.prettifyError(parsed.error)} Give e.g. --catalog or --server.`,
    );
  if (Object.keys(source).length === 0 && serviceUrl !== undefined) return { server: serviceUrl };
  return parsed.data;
}

function includedOf(columns: readonly string[] | undefined): "all" | readonly string[] | undefined {
  if (columns?.length === 1 && columns[0] === "all") return "all";
  return columns?.length === 1 && columns[0] === "none" ? [] : columns;
}

/** @throws CommandError for an extension that is that of no format */
function formatOf(
  { format, out }: ExtractOptions,
  before: ManifestQuestion | undefined,
): TableFormat {
  const known = (one: string): TableFormat | undefined =>
    TABLE_FORMATS.find((name) => name === one);
  if (format !== undefined) return known(format) ?? "csv";
  if (out === undefined || out === "-") return known(before?.format ?? "csv") ?? "csv";
  const extension = extname(out).slice(1).toLowerCase();
  const found = known(FORMATS[extension] ?? extension);
  // Both are in files that end so.
  if (found === "parquet" && before?.format === "geoparquet") return "geoparquet";
  if (found !== undefined) return found;
  throw usageError(
    `The format of ${out} is not known by its name: give --format, one of ${TABLE_FORMATS.join(", ")}.`,
  );
}

async function readManifest(path: string): Promise<ManifestQuestion> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw usageError(`${path} cannot be read.`, { cause });
  });
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch (cause) {
    throw usageError(`${path} is not JSON.`, { cause });
  }
  try {
    return questionOfManifest(manifest);
  } catch (cause) {
    if (!(cause instanceof CasError)) throw cause;
    throw usageError(`${basename(path)} is not a manifest of a table: ${cause.message}`, { cause });
  }
}
