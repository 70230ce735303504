import type { RasterSource } from "../source/raster-source.ts";

/** Most notes about rasters that become warnings: a mosaic may have a thousand files. */
const MOST_NOTES = 5;

/** The different notes of rasters, the first of them when there are many. */
export function fewNotes(rasters: Iterable<RasterSource>): readonly string[] {
  const all = [...new Set([...rasters].flatMap(({ notes = [] }) => notes))];
  const more = all.length - MOST_NOTES;
  return more > 0 ? [...all.slice(0, MOST_NOTES), `${more} more notes about its files`] : all;
}
