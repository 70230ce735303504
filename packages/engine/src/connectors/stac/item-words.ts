import type { CellWords, FurtherNodata } from "../../source/cell-words.ts";
import { crsFault } from "../../source/owner-words.ts";
import type { BandFields } from "./band-fields.ts";
import type { Asset, Item } from "./documents.ts";

/** What an item states of the cells of a band. */
interface ItemWords {
  readonly nodata: readonly number[];
  readonly scale: number | undefined;
  readonly offset: number | undefined;
}

/**
 * What an item states of the cells, for the band before for the asset.
 *
 * @param band counted from 1; undefined when only its file knows its number
 */
function itemWords(asset: Asset, band: number | undefined): ItemWords {
  const lists = band === undefined ? [] : [asset.bands, asset["raster:bands"]];
  const ofBand = lists.flatMap((list) => list?.[(band ?? 0) - 1] ?? []);
  const all: readonly Partial<BandFields>[] = [...ofBand, asset];
  const first = (...names: readonly ("scale" | "offset" | "raster:scale" | "raster:offset")[]) =>
    all.flatMap((one) => names.flatMap((name) => one[name] ?? [])).at(0);
  const [nodata] = all.flatMap((one) => one.nodata ?? []);
  const ofFile = (asset["file:nodata"] ?? []).flatMap((value) => value ?? []);
  return {
    nodata: nodata === undefined ? ofFile : [nodata],
    scale: first("raster:scale", "scale"),
    offset: first("raster:offset", "offset"),
  };
}

/** The number of a band by the name that the asset or its item gives it; undefined when neither does. */
export function bandOfName(name: string, asset: Asset): number | undefined {
  for (const list of [asset.bands, asset["eo:bands"], asset["raster:bands"]]) {
    const index = (list ?? []).findIndex((band) => band.name === name);
    if (index >= 0) return index + 1;
  }
  for (const list of [asset.bands, asset["eo:bands"]]) {
    const isNamed = (band: BandFields): boolean =>
      band.common_name === name || band["eo:common_name"] === name;
    const found = (list ?? []).filter(isNamed);
    if (found.length === 1) return (list ?? []).findIndex(isNamed) + 1;
  }
  return undefined;
}

/** Whether scale and offset of items are applied. */
export type ItemScale = "apply" | "ignore";

/**
 * The words of an entry, with what an item states. Its nodata are added. Its scale and offset are applied if the entry
 * wants it; otherwise they are a note where the file has others.
 */
export function withItem(
  words: CellWords,
  { id, properties }: Item,
  asset: Asset,
  band: number | undefined,
  itemScale: ItemScale | undefined,
): CellWords {
  const { nodata, scale, offset } = itemWords(asset, band);
  const by = `its STAC item ${id}`;
  const further: readonly FurtherNodata[] = nodata.map((value) => ({ value, by }));
  const isApplied = itemScale === "apply";
  const isOpen = itemScale === undefined && words.scale === undefined && words.offset === undefined;
  return {
    ...words,
    furtherNodata: [...(words.furtherNodata ?? []), ...further],
    scale: words.scale ?? (isApplied ? scale : undefined),
    offset: words.offset ?? (isApplied ? offset : undefined),
    itemCrs: crsOf(properties, asset),
    otherScaling: isOpen ? { scale, offset, by, fix: FIX } : undefined,
  };
}

/** The CRS that an item states for its files, if it is supported: for files without one. */
function crsOf(properties: Item["properties"], asset: Asset): string | undefined {
  const { "proj:code": code, "proj:epsg": epsg } = { ...properties, ...asset };
  const stated = code ?? (epsg == null ? undefined : `EPSG:${epsg}`);
  return stated === undefined || crsFault(stated) !== undefined ? undefined : stated;
}

const FIX = "set item_scale in its entry to apply or ignore, or set scale and offset";
