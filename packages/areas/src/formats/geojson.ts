import { parseInPieces } from "@cas/models";
import type { ByteSource } from "../bytes/byte-source.ts";
import type { CrsWords, FeatureSource, SourceFeature } from "../features/feature-source.ts";
import { isDegrees } from "../features/degrees-crs.ts";
import { FileError } from "../features/file-error.ts";
import type { FormatOptions } from "../features/open-options.ts";
import { createPauses } from "../features/pauses.ts";
import { geojsonFeatures } from "../features/geojson-features.ts";
import { createTextDecoding } from "../features/text-decoding.ts";
import { JsonRecords, notJson } from "./json-records.ts";
import { startedWith } from "./started-with.ts";
import { TextRecords } from "./text-records.ts";

/**
 * Opens GeoJSON: a collection, a Feature or a geometry, or several after each other. Reads feature by feature.
 *
 * @throws FileError
 */
export async function openGeojson(
  source: ByteSource,
  options: FormatOptions,
): Promise<FeatureSource> {
  const notes: string[] = [];
  const records = new JsonRecords(options.maxFeatureBytes);
  const lateCrs = await crsAtTheEnd(source, options.signal);
  const usedCrs = (): CrsWords | undefined => crsOf(records.crsText) ?? lateCrs;
  async function* features(signal?: AbortSignal): AsyncGenerator<readonly SourceFeature[]> {
    const parse = createParser(options, notes);
    let crs: CrsWords | undefined;
    let isStarted = false;
    for await (const piece of source.stream(signal)) {
      const texts = records.push(piece);
      if (texts.length === 0) continue;
      if (!isStarted) crs = usedCrs();
      isStarted = true;
      yield* parse(texts);
    }
    records.end();
    if (!options.hasCrs) refuseLateCrs(crs, usedCrs());
  }
  const first = await startedWith(features, options.signal);
  return {
    kind: "geojson",
    layers: [{ name: "", count: undefined }],
    layer: "",
    crs: usedCrs() ?? DEGREES,
    columns: undefined,
    count: undefined,
    notes,
    features: first,
    close: source.close,
  };
}

/**
 * Opens newline-delimited GeoJSON, or text sequences of RFC 8142. A broken record is a fault of its row.
 *
 * @throws FileError
 */
export function openNdjson(source: ByteSource, options: FormatOptions): FeatureSource {
  const notes: string[] = [];
  async function* features(signal?: AbortSignal): AsyncGenerator<readonly SourceFeature[]> {
    const parse = createParser(options, notes);
    const records = new TextRecords(options.maxFeatureBytes);
    for await (const piece of source.stream(signal)) yield* parse(records.push(piece));
    yield* parse(records.end());
  }
  return {
    kind: "ndjson",
    layers: [{ name: "", count: undefined }],
    layer: "",
    crs: DEGREES,
    columns: undefined,
    count: undefined,
    notes,
    features,
    close: source.close,
  };
}

/** The CRS of RFC 7946. */
const DEGREES: CrsWords = { name: "OGC:CRS84" };

/** Bytes of a feature that is parsed in one turn: larger ones are parsed in pieces. */
const TURN_BYTES = 1024 * 1024;
/** A geometry has seven levels; only nesting is limited, because the text is in memory already. */
const NO_LIMITS = {
  levels: 64,
  values: Infinity,
  members: Infinity,
  membersOfObject: Infinity,
  tokenBytes: Infinity,
};

type Parser = (texts: readonly Uint8Array[]) => AsyncGenerator<readonly SourceFeature[]>;

/** Parses the texts of features, with pauses. */
function createParser(options: FormatOptions, notes: string[]): Parser {
  const { decode } = createTextDecoding(options.encoding, notes);
  const pauseIfDue = createPauses(options.signal);
  const turn = async (): Promise<void> => {
    await pauseIfDue();
  };
  return async function* parse(texts) {
    let batch: SourceFeature[] = [];
    for (const text of texts) {
      batch.push(
        ...(text.length > TURN_BYTES ? await parseLarge(text, turn) : parseRecord(decode(text))),
      );
      const pause = pauseIfDue();
      if (pause === undefined) continue;
      yield batch;
      batch = [];
      await pause;
    }
    if (batch.length > 0) yield batch;
  };
}

function parseRecord(text: string): readonly SourceFeature[] {
  try {
    return geojsonFeatures(JSON.parse(text));
  } catch (error) {
    return [broken(error)];
  }
}

async function parseLarge(
  text: Uint8Array,
  turn: () => Promise<void>,
): Promise<readonly SourceFeature[]> {
  try {
    return geojsonFeatures(await parseInPieces(text, NO_LIMITS, turn));
  } catch (error) {
    return [broken(error)];
  }
}

function broken(error: unknown): SourceFeature {
  const { message, fix } = notJson(error instanceof Error ? error.message : String(error));
  return { properties: {}, geometry: undefined, fault: { message, fix } };
}

/** The CRS of GeoJSON older than RFC 7946, e.g. urn:ogc:def:crs:OGC:1.3:CRS84; undefined if it has none. */
function crsOf(text: string | undefined): CrsWords | undefined {
  if (text === undefined) return undefined;
  try {
    const crs: unknown = JSON.parse(text);
    const name = ["properties", "name"].reduce<unknown>(
      (inner, key) =>
        typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined,
      crs,
    );
    return typeof name === "string" ? { name } : undefined;
  } catch {
    return undefined;
  }
}

/** Bytes at the end of a file in which its CRS may be. */
const TAIL_BYTES = 4096;
/** A member `crs` behind the list of features, as some programs write it. */
const CRS_AFTER_FEATURES = /\]\s*,\s*"crs"\s*:\s*(\{[^[\]]*\})[^[\]{}]*\}\s*$/;

/** The CRS behind the features, which must be known before them. */
async function crsAtTheEnd(
  { size, read }: ByteSource,
  signal: AbortSignal | undefined,
): Promise<CrsWords | undefined> {
  if (size === undefined || read === undefined) return undefined;
  const tail = new TextDecoder().decode(await read(Math.max(0, size - TAIL_BYTES), size, signal));
  return crsOf(CRS_AFTER_FEATURES.exec(tail)?.[1]);
}

function refuseLateCrs(used: CrsWords | undefined, stated: CrsWords | undefined): void {
  if (stated === undefined || stated.name === used?.name || isDegrees(stated.name)) return;
  throw new FileError(
    `The file names its coordinate reference system, ${stated.name}, behind its features, which were read as ${used?.name ?? "degrees"}.`,
    `Give it before: crs "${stated.name}".`,
  );
}
