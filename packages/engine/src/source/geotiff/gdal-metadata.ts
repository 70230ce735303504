import { UnsupportedGeotiffError } from "../source-error.ts";

/** How stored numbers become values: value = stored * scale + offset. */
export interface Scaling {
  readonly scale: number;
  readonly offset: number;
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
const ROLE = /(?:^|\s)role="(scale|offset)"/;
const SAMPLE = /(?:^|\s)sample="(\d+)"/;

/**
 * The scale and offset of a band in the XML of GDAL's metadata tag, e.g.
 * `<Item name="SCALE" sample="0" role="scale">0.1</Item>`; 1 and 0 by default. An XML parser takes fifty times as long
 * (docs/decisions/0007-raster-reader.md).
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
