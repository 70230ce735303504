/**
 * A CRS that the engine cannot use. The message names the CRS and the reason, and says what to do; it has no path, URL or
 * secret, so that a warning may contain it.
 */
export class CrsError extends Error {
  override readonly name = "CrsError";
}

/** What to do with data in a CRS that no words can make usable. */
export const REPROJECT = "reproject the data, e.g. with gdalwarp -t_srs EPSG:4326";

/** Maximum characters of words of a file in a message. */
const SHOWN = 80;

/** Words of a file or an owner for a message: printable, and short. */
export const shown = (words: string): string =>
  words.replaceAll(/[^\x20-\x7e]/g, "").slice(0, SHOWN);
