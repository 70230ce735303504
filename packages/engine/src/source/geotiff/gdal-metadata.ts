/** How stored numbers become values: value = stored * scale + offset. */
export interface Scaling {
  readonly scale: number;
  readonly offset: number;
}

/**
 * The scale and offset of a band in the XML of GDAL's metadata tag, e.g.
 * `<Item name="SCALE" sample="0" role="scale">0.1</Item>`; 1 and 0 when there are none.
 *
 * @param band counted from 0
 */
export function bandScaling(xml: string | null, band: number): Scaling {
  const items = [...(xml ?? "").matchAll(/<Item\s([^<>]*)>([^<]*)<\/Item>/g)];
  const valueOf = (role: string): number | undefined => {
    const item = items.find(
      ([, attributes = ""]) =>
        attribute(attributes, "role") === role && attribute(attributes, "sample") === String(band),
    );
    const value = Number.parseFloat(item?.[2] ?? "");
    return Number.isFinite(value) ? value : undefined;
  };
  return { scale: valueOf("scale") ?? 1, offset: valueOf("offset") ?? 0 };
}

const attribute = (text: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(text)?.[1];
