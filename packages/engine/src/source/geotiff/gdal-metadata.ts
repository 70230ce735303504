import { UnsupportedGeotiffError } from "../source-error.ts";

/** How stored numbers become values: value = stored * scale + offset. */
export interface Scaling {
  readonly scale: number;
  readonly offset: number;
}

/** Most bytes of the tag: 16 items for each of 1,000 bands. To read more would hold the event loop. */
const MOST_METADATA_BYTES = 1024 * 1024;

/**
 * Refuses a tag that is too large, before it is read. Without it the scale is unknown, and values could be wrong.
 *
 * @param bytes what the directory of the file states; undefined when there is no such tag
 * @throws UnsupportedGeotiffError with both numbers
 */
export function refuseLargeMetadata(bytes: number | undefined): void {
  if (bytes === undefined || bytes <= MOST_METADATA_BYTES) return;
  throw new UnsupportedGeotiffError(
    `its GDAL metadata has ${bytes} bytes, the most is ${MOST_METADATA_BYTES}`,
  );
}

// Each of these takes time in proportion to the text, whatever the text is.
const ITEM = /<Item\s([^<>]*)>([^<]*)<\/Item>/g;
const ROLE = /(?:^|\s)role="(scale|offset)"/;
const SAMPLE = /(?:^|\s)sample="(\d+)"/;

/**
 * The scale and offset of a band in the XML of GDAL's metadata tag, e.g.
 * `<Item name="SCALE" sample="0" role="scale">0.1</Item>`; 1 and 0 when there are none. Not by a parser of XML: that takes
 * fifty times as long (docs/decisions/0007-raster-reader.md).
 *
 * @param band counted from 0
 */
export function bandScaling(xml: string | null, band: number): Scaling {
  const found = new Map<string, number>();
  for (const [, attributes = "", text = ""] of (xml ?? "").matchAll(ITEM)) {
    const role = ROLE.exec(attributes)?.[1];
    if (role === undefined || found.has(role)) continue;
    if (SAMPLE.exec(attributes)?.[1] === String(band)) found.set(role, Number.parseFloat(text));
  }
  return { scale: finiteOr(1, found.get("scale")), offset: finiteOr(0, found.get("offset")) };
}

const finiteOr = (otherwise: number, value: number | undefined): number =>
  value !== undefined && Number.isFinite(value) ? value : otherwise;
