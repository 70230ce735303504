import { UnsupportedGeotiffError } from "../source-error.ts";

/** How stored numbers become values: value = stored * scale + offset. */
export interface Scaling {
  readonly scale: number;
  readonly offset: number;
}

/** What the metadata of GDAL state of a band; each is undefined when they do not state it. */
export interface BandMetadata {
  readonly scale: number | undefined;
  readonly offset: number | undefined;
  /** Unit of the values. */
  readonly unit: string | undefined;
  /** Its name. */
  readonly description: string | undefined;
  /** Texts of a scale or an offset that are no numbers. */
  readonly faults?: readonly string[];
}

/** What the metadata of GDAL state of all bands. */
export interface GdalMetadata {
  /** Bands, counted from 0. */
  readonly bands: ReadonlyMap<number, BandMetadata>;
  /** Numbers of all bands that together mean no data; NODATA_VALUES. */
  readonly nodataValues: string | undefined;
}

/** Maximum bytes of the tag: 16 items for each of 1,000 bands. A larger text would hold the event loop. */
const MAX_METADATA_BYTES = 1024 * 1024;

/**
 * Rejects a tag that is too large, before it is read. Without the tag the scale is unknown, and values could be wrong.
 *
 * @param bytes length of the tag as the directory states it; undefined without the tag
 * @throws UnsupportedGeotiffError with both numbers
 */
export function refuseLargeMetadata(bytes: number | undefined): void {
  if (bytes === undefined || bytes <= MAX_METADATA_BYTES) return;
  throw new UnsupportedGeotiffError(
    `its GDAL metadata has ${bytes} bytes, the maximum is ${MAX_METADATA_BYTES}`,
  );
}

// Each of these takes time in proportion to the length of any text.
const ITEM = /<Item\s([^<>]*)>([^<]*)<\/Item>/g;
const ROLE = /(?:^|\s)role="(scale|offset|unittype|description)"/;
const SAMPLE = /(?:^|\s)sample="(\d{1,5})"/;
const NODATA_VALUES = /(?:^|\s)name="NODATA_VALUES"/;

/**
 * Reads the XML of GDAL's metadata tag, e.g. `<Item name="SCALE" sample="0" role="scale">0.1</Item>`. Of two items for
 * the same the first counts. An XML parser takes fifty times as long (docs/decisions/0007-raster-reader.md).
 */
export function parseGdalMetadata(xml: string | null): GdalMetadata {
  const texts = new Map<number, Map<string, string>>();
  let nodataValues: string | undefined;
  for (const [, attributes = "", text = ""] of (xml ?? "").matchAll(ITEM)) {
    const [, role] = ROLE.exec(attributes) ?? [];
    const [, sample] = SAMPLE.exec(attributes) ?? [];
    if (role !== undefined && sample !== undefined) {
      const band = texts.get(Number(sample)) ?? new Map<string, string>();
      if (!band.has(role)) band.set(role, text);
      texts.set(Number(sample), band);
    } else if (role === undefined && sample === undefined && NODATA_VALUES.test(attributes))
      nodataValues ??= text.trim();
  }
  const bands = new Map([...texts].map(([band, of]) => [band, metadataOf(of)] as const));
  return { bands, nodataValues };
}

const metadataOf = (texts: ReadonlyMap<string, string>): BandMetadata => ({
  scale: finite(texts.get("scale")),
  offset: finite(texts.get("offset")),
  unit: plain(texts.get("unittype")),
  description: plain(texts.get("description")),
  faults: ["scale", "offset"].flatMap((role) => {
    const text = texts.get(role);
    return text === undefined || finite(text) !== undefined
      ? []
      : [`${role} "${text.replaceAll(/[^\x20-\x7e]/g, "").slice(0, 40)}"`];
  }),
});

function finite(text: string | undefined): number | undefined {
  const number = Number.parseFloat(text ?? "");
  return Number.isFinite(number) ? number : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

/** A text without entities, which GDAL writes twice: `&amp;lt;` for `<`. Undefined when it is empty. */
function plain(text: string | undefined): string | undefined {
  const decoded = withoutEntities(withoutEntities(text ?? "")).trim();
  return decoded === "" ? undefined : decoded;
}

const withoutEntities = (text: string): string =>
  text.replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? "");
