import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import { type Pixels, pixelsOf, smallPng } from "./pixels.ts";

const BASELINES = fileURLToPath(new URL("baselines/", import.meta.url));
/** Pictures of failed comparisons; ignored by git. */
const REPORTS = fileURLToPath(new URL("../../reports/visual/", import.meta.url));

/**
 * Most pixels that may differ in any square of 48 by 48, and largest share of all pixels that may differ. The edge of a county
 * can move by a fraction of a pixel, a character that our font lacks comes from a font of the machine, and Chromium sometimes
 * draws the text of a select one pixel lower. A changed colour, shape or size differs more in a square; changed borders
 * differ more in the whole picture.
 */
const SQUARE = 48;
const MAX = { ofSquare: 300, share: 0.003 };

/**
 * Compares a picture with its committed baseline; with `UPDATE_BASELINES` replaces the baseline.
 *
 * @returns a sentence about the difference; undefined if there is none
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
  if (ofSquare <= MAX.ofSquare && share <= MAX.share) return undefined;
  await mkdir(REPORTS, { recursive: true });
  await writeFile(files.actual, picture);
  if (baseline === undefined) return `${name} has no baseline; see ${files.actual}`;
  if (drawing === undefined)
    return `${name} is ${sizeOf(actual)} and not ${sizeOf(baseline)}; see ${files.actual}`;
  await writeFile(files.diff, smallPng(drawing));
  return `${name}: ${ofSquare} pixels of a square of ${SQUARE} differ (at most ${MAX.ofSquare} may) and ${(100 * share).toFixed(2)} % of all (at most ${100 * MAX.share} %); see ${files.actual} and ${files.diff}`;
}

/** A difference: pixels of the most different square, share of all pixels, and a drawing unless the sizes differ. */
interface Difference {
  readonly ofSquare: number;
  readonly share: number;
  readonly drawing: Pixels | undefined;
}

function difference(baseline: Pixels | undefined, { width, height, data }: Pixels): Difference {
  if (baseline?.width !== width || baseline.height !== height)
    return { ofSquare: Infinity, share: 1, drawing: undefined };
  const drawing = new Uint8Array(data.length);
  // Lower than the default of the library, which ignores differences between pale colours.
  const options = { threshold: 0.04 };
  const ofSquare = pixelmatch(baseline.data, data, drawing, width, height, {
    ...options,
    windowSize: SQUARE,
  });
  const all = pixelmatch(baseline.data, data, null, width, height, options);
  return { ofSquare, share: all / (width * height), drawing: { width, height, data: drawing } };
}

const sizeOf = ({ width, height }: Pixels): string => `${width} x ${height}`;
