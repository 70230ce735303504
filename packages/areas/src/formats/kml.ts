import { type ByteSource, type SeekableSource, seekable, wholeFile } from "../bytes/byte-source.ts";
import { unzipped, zipEntries } from "../bytes/zip.ts";
import type { FeatureSource, SourceFeature } from "../features/feature-source.ts";
import { FileError } from "../features/file-error.ts";
import type { FormatOptions } from "../features/open-options.ts";
import { createPauses } from "../features/pauses.ts";
import { type KmlFeatures, parseKml } from "./parse-kml.ts";

/** Features that are given at a time. */
const BATCH = 256;

/**
 * Opens a KML. It is read as a whole: its parser has no streams.
 *
 * @throws FileError
 */
export async function openKml(source: ByteSource, options: FormatOptions): Promise<FeatureSource> {
  const bytes = await wholeFile(source, options);
  return sourceOf(
    "kml",
    parseKml(bytes, () => false),
    source,
  );
}

/**
 * Opens a KMZ, a zip of KML files and pictures. Reads every .kml in it: GDAL writes a first file that only links to the others.
 *
 * @throws FileError
 */
export async function openKmz(source: ByteSource, options: FormatOptions): Promise<FeatureSource> {
  const archive: SeekableSource = seekable(source, "KMZ");
  const entries = await zipEntries(archive, options.signal);
  const kmls = entries.filter(({ path }) => path.toLowerCase().endsWith(".kml"));
  if (kmls.length === 0) throw new FileError("The KMZ holds no KML.", "Export it again as KML.");
  const isRead = (href: string): boolean => kmls.some(({ path }) => path.endsWith(href));
  const features: SourceFeature[] = [];
  const notes: string[] = [];
  let left = options.maxWholeBytes;
  for (const entry of kmls) {
    const bytes = await unzipped(entry, left, "maxWholeBytes", options.signal);
    // A few bytes can unpack to more than the memory: the limit is for all together.
    left -= bytes.length;
    const part = parseKml(bytes, isRead);
    features.push(...part.features);
    notes.push(...part.notes);
  }
  return sourceOf("kmz", { features, notes }, source);
}

function sourceOf(
  kind: "kml" | "kmz",
  { features: all, notes }: KmlFeatures,
  { close }: ByteSource,
): FeatureSource {
  async function* features(signal?: AbortSignal): AsyncGenerator<readonly SourceFeature[]> {
    const pauseIfDue = createPauses(signal);
    for (let at = 0; at < all.length; at += BATCH) {
      yield all.slice(at, at + BATCH);
      await pauseIfDue();
    }
  }
  return {
    kind,
    layers: [{ name: "", count: all.length }],
    layer: "",
    crs: { name: "OGC:CRS84" },
    columns: undefined,
    count: all.length,
    notes: [...notes],
    features,
    close,
  };
}
