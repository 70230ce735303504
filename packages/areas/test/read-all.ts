import type { AreaFile } from "../src/areas/area-file.ts";
import type { AreaItem } from "../src/areas/area-item.ts";
import type { AreaSource } from "../src/areas/byte-sources.ts";
import { openAreas } from "../src/areas/open-areas.ts";
import type { OpenAreasOptions } from "../src/areas/open-options.ts";

/** All items of an open file. */
export async function itemsOf(file: AreaFile): Promise<readonly AreaItem[]> {
  const items: AreaItem[] = [];
  for await (const item of file.areas()) items.push(item);
  return items;
}

/** A file with all its items. */
export async function readAll(
  source: AreaSource,
  options: OpenAreasOptions,
): Promise<{ readonly file: AreaFile; readonly items: readonly AreaItem[] }> {
  await using file = await openAreas(source, options);
  return { file, items: await itemsOf(file) };
}
