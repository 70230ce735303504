import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import { type Pixels, pixelsOf, smallPng } from "./pixels.ts";

const BASELINES = fileURLToPath(new URL("baselines/", import.meta.url));
/** What a failed comparison leaves; git ignores it. */
const REPORTS = fileURLToPath(new URL("../../reports/visual/", import.meta.url));

/**
 * Pixels of any square of 48 by 48 that may differ, and the share of all: the edge of a county may lie elsewhere by a
 * fraction, a sign that our font has not comes from the machine's, and Chromium draws the text of a select one pixel lower
 * now and then. A colour, a shape or a size that changed is more in a square, and borders are more of the whole.
 */
const SQUARE = 48;
const MOST = { ofSquare: 300, share: 0.003 };

/**
 * Compares a picture with the one that was looked at and committed; with `UPDATE_BASELINES` it takes its place.
 *
 * @returns what is wrong, in words; undefined where nothing is
 */
export async function compareWithBaseline(
  name: string,
  picture: Uint8Array,
): Promise<string | undefined> {
  const path = `${BASELINES}${name}.png`;
  const actual = pixelsOf(picture);
  if (process.env["UPDATE_BASELINES"] !== undefined) {
    await mkdir(BASELINES, { recursive: true });
    await writeFile(path, smallPng(actual));
    return undefined;
  }
  const files = { actual: `${REPORTS}${name}.actual.png`, diff: `${REPORTS}${name}.diff.png` };
  await Promise.all(Object.values(files).map((file) => rm(file, { force: true })));
  const baseline = existsSync(path) ? pixelsOf(await readFile(path)) : undefined;
  const { ofSquare, share, drawing } = difference(baseline, actual);
  if (ofSquare <= MOST.ofSquare && share <= MOST.share) return undefined;
  await mkdir(REPORTS, { recursive: true });
  await writeFile(files.actual, picture);
  if (baseline === undefined) return `${name} has no baseline; see ${files.actual}`;
  if (drawing === undefined)
    return `${name} is ${sizeOf(actual)} and not ${sizeOf(baseline)}; see ${files.actual}`;
  await writeFile(files.diff, smallPng(drawing));
  return `${name}: ${ofSquare} pixels of a square of ${SQUARE} differ (at most ${MOST.ofSquare} may) and ${(100 * share).toFixed(2)} % of all (at most ${100 * MOST.share} %); see ${files.actual} and ${files.diff}`;
}

/** What a difference is: the pixels where most differ, the share of all, a drawing; none of other sizes. */
interface Difference {
  readonly ofSquare: number;
  readonly share: number;
  readonly drawing: Pixels | undefined;
}

function difference(baseline: Pixels | undefined, { width, height, data }: Pixels): Difference {
  if (baseline?.width !== width || baseline.height !== height)
    return { ofSquare: Infinity, share: 1, drawing: undefined };
  const drawing = new Uint8Array(data.length);
  // Pale colours are closer to each other than the library takes for a difference by itself.
  const options = { threshold: 0.04 };
  const ofSquare = pixelmatch(baseline.data, data, drawing, width, height, {
    ...options,
    windowSize: SQUARE,
  });
  const all = pixelmatch(baseline.data, data, null, width, height, options);
  return { ofSquare, share: all / (width * height), drawing: { width, height, data: drawing } };
}

const sizeOf = ({ width, height }: Pixels): string => `${width} x ${height}`;
