import type { ByteSource } from "../bytes/byte-source.ts";
import type { FeatureSource, FileColumn, SourceFeature } from "../features/feature-source.ts";
import { FileError } from "../features/file-error.ts";
import { type AreaFileKind, extensionOf } from "../features/file-kinds.ts";
import { DEFAULT_READ_LIMITS, type FormatOptions } from "../features/open-options.ts";
import type { AreaFile } from "./area-file.ts";
import type { AreaItem, AreaProperties } from "./area-item.ts";
import { areaNaming } from "./area-naming.ts";
import { createAreaReader } from "./area-reader.ts";
import { type AreaSource, byteSources, kindOfSource } from "./byte-sources.ts";
import { columnValues } from "./column-values.ts";
import { openFormat } from "./open-format.ts";
import type { OpenAreasOptions } from "./open-options.ts";
import { crsOfSample } from "./sample-crs.ts";
import { SeenIds } from "./seen-ids.ts";

/** Features from which columns, names and doubts are guessed. */
const SAMPLE = 256;

/**
 * Opens a file of areas. Reads its beginning, so that format, layers, CRS, columns and naming are known; `areas()` of the
 * result reads the rest feature by feature, in flat memory for most formats (see the guide for those that are read as a whole).
 *
 * @throws FileError for a file that cannot be used as a whole: its message says why, `fix` what to do
 * @throws the reason of the signal once it is aborted
 */
export async function openAreas(
  from: AreaSource,
  options: OpenAreasOptions = {},
): Promise<AreaFile> {
  const { signal } = options;
  const parts = await byteSources(from, options.name, signal);
  try {
    return await openParts(parts, options);
  } catch (error) {
    await Promise.all(parts.map((part) => part.close()));
    throw error;
  }
}

async function openParts(
  parts: readonly ByteSource[],
  options: OpenAreasOptions,
): Promise<AreaFile> {
  const { signal } = options;
  const main = mainPart(parts);
  if (main.size === 0)
    throw new FileError("The file is empty.", "Export it again, with at least one feature.");
  const { kind, source } =
    options.kind === undefined
      ? await kindOfSource(main, signal)
      : { kind: options.kind, source: main };
  const format: FormatOptions = {
    ...DEFAULT_READ_LIMITS,
    ...definedOnly(options),
    hasCrs: options.crs !== undefined,
  };
  const sources = parts.map((part) => (part === main ? source : part));
  return await readable(kind, signal, async () => {
    const features = await openFormat(kind, sources, source, format);
    return await describe(features, main.name, options);
  });
}

/** The file that tells the format: of the files of a Shapefile the .shp. */
function mainPart(parts: readonly ByteSource[]): ByteSource {
  const main = parts.find(({ name }) => extensionOf(name) === "shp") ?? parts[0];
  if (main !== undefined) return main;
  throw new FileError("No file is given.", "Give at least one.");
}

function definedOnly(options: OpenAreasOptions): Partial<FormatOptions> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** Runs a part of reading; what a damaged file makes a library throw becomes a FileError. */
async function readable<Result>(
  kind: AreaFileKind,
  signal: AbortSignal | undefined,
  read: () => Promise<Result>,
): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof FileError) throw error;
    throw new FileError(
      `The file cannot be read as ${kind}.`,
      "It may be incomplete, or have the wrong extension: export it again.",
      { cause: error },
    );
  }
}

interface Sampled {
  readonly features: readonly SourceFeature[];
  readonly rest: AsyncIterator<readonly SourceFeature[]>;
  readonly isWhole: boolean;
}

async function sampleOf(source: FeatureSource, signal: AbortSignal | undefined): Promise<Sampled> {
  const rest = source.features(signal)[Symbol.asyncIterator]();
  const features: SourceFeature[] = [];
  for (;;) {
    const { done, value } = await rest.next();
    if (done === true) return { features, rest, isWhole: true };
    for (const feature of value) features.push(feature);
    if (features.length >= SAMPLE) return { features, rest, isWhole: false };
  }
}

async function describe(
  source: FeatureSource,
  name: string,
  options: OpenAreasOptions,
): Promise<AreaFile> {
  const { signal, axisOrder = "auto", checkCrossings = false } = options;
  const sample = await sampleOf(source, signal);
  if (sample.features.length === 0)
    throw new FileError(
      "The file holds no features.",
      "Export it again, with at least one feature.",
    );
  const sampled = sample.features.slice(0, SAMPLE);
  const properties = sampled.map((feature) => columnValues(feature.properties));
  const columns = source.columns ?? columnsOf(properties);
  const naming = areaNaming(
    { features: sampled, properties },
    columns.map((column) => column.name),
    options,
  );
  const own = new Set<string>();
  const { crs, conversion, doubts } = crsOfSample(source, sampled, options);
  for (const note of [...conversion.notes, ...doubts]) own.add(note);
  if (crs.from === "assumed") own.add(NO_CRS);
  const notes: string[] = [];
  const stem =
    name
      .replace(/\.\w+$/, "")
      .split(/[/\\]/)
      .at(-1) ?? "";
  const read = createAreaReader({
    conversion,
    hasCrs: options.crs !== undefined,
    isSwapped: axisOrder === "lat-lon",
    checkCrossings,
    naming: { ...naming, stem: stem === "" ? "area" : stem },
    notes,
  });
  let isRead = false;
  const close = async (): Promise<void> => {
    await sample.rest.return?.();
    await source.close();
  };
  return {
    name,
    kind: source.kind,
    layers: source.layers,
    layer: source.layer,
    crs,
    columns,
    count: sample.isWhole ? sample.features.length : source.count,
    naming,
    get notes() {
      return [...new Set([...own, ...source.notes, ...notes])];
    },
    async *areas() {
      if (isRead)
        throw new FileError("The areas of this file were read already.", "Open it again.");
      isRead = true;
      const ids = new SeenIds();
      const repeats = createRepeats(notes);
      let row = 0;
      try {
        for await (const batch of batchesOf(source, sample, signal))
          for (const feature of batch) {
            row += 1;
            const item = read(feature, row);
            if (item.fault === undefined && ids.add(item.id)) repeats.add(item);
            yield item;
          }
        repeats.end();
      } finally {
        await sample.rest.return?.();
      }
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

const NO_CRS = "The file names no coordinate reference system: degrees of WGS 84 are assumed.";

async function* batchesOf(
  { kind }: FeatureSource,
  { features, rest }: Sampled,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly SourceFeature[]> {
  yield features;
  for (;;) {
    signal?.throwIfAborted();
    const next = await readable(kind, signal, () => rest.next());
    if (next.done === true) return;
    yield next.value;
  }
}

/** Counts features with the id of another, for one note at the end. */
function createRepeats(notes: string[]): {
  readonly add: (item: AreaItem) => void;
  readonly end: () => void;
} {
  let count = 0;
  let first: AreaItem | undefined;
  return {
    add(item) {
      first ??= item;
      count += 1;
    },
    end() {
      if (first === undefined) return;
      notes.push(
        `${count} features have the id of another, the first is “${first.id}” in row ${first.row}: choose another column of ids where results are joined by id.`,
      );
    },
  };
}

function columnsOf(properties: readonly AreaProperties[]): readonly FileColumn[] {
  const types = new Map<string, Set<FileColumn["type"]>>();
  for (const one of properties)
    for (const [name, value] of Object.entries(one)) {
      const found = types.get(name) ?? new Set<FileColumn["type"]>();
      types.set(name, found);
      if (typeof value === "number") found.add("number");
      else if (typeof value === "boolean") found.add("boolean");
      else if (typeof value === "string") found.add("text");
    }
  return [...types].map(([name, found]) => {
    const [type = "text"] = found;
    return { name, type: found.size > 1 ? "mixed" : type };
  });
}
