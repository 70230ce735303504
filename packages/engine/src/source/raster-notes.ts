import type { RasterSource } from "./raster-source.ts";

/** Most notes of rasters that become warnings: a mosaic may have a thousand files. */
const MOST_NOTES = 5;

/** The notes of rasters for warnings, each once; some rasters know all of theirs only after reading. */
export function notesOf(rasters: Iterable<RasterSource>): readonly string[] {
  const notes = [...new Set([...rasters].flatMap((raster) => raster.notes ?? []))];
  const more = notes.length - MOST_NOTES;
  return [
    ...notes.slice(0, MOST_NOTES),
    ...(more > 0 ? [`${more} more notes about its files`] : []),
  ];
}
