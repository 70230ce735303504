import type { Grid } from "../../grid/grid.ts";
import type { CellWords } from "../cell-words.ts";
import { crsFromText } from "../crs-text.ts";
import { isSamePlace } from "../same-place.ts";
import { isExplained } from "../source-error.ts";

/**
 * The grid of a variable in its CRS: of its owner, of its store, or of its dataset, in this order.
 *
 * @param crsOf the CRS of the store, or the given one
 * @param gridIn the grid in a CRS
 * @throws SourceError for a store without a CRS that can be used, when nothing else states one
 */
export async function statedGrid(
  { crs: owner, otherwiseCrs }: CellWords,
  crsOf: (given: string | undefined) => Promise<string>,
  gridIn: (crs: string) => Promise<Grid>,
): Promise<{ readonly grid: Grid; readonly notes: readonly string[] }> {
  const stated = owner ?? otherwiseCrs;
  if (stated === undefined) return { grid: await gridIn(await crsOf(undefined)), notes: [] };
  const own = await crsOf(undefined).catch((error: unknown) => {
    if (isExplained(error)) return undefined;
    throw error;
  });
  const grid = await gridIn(await crsOf(crsFromText(stated)));
  if (own === undefined || isSamePlace(own, grid.crs, grid)) return { grid, notes: [] };
  return owner === undefined
    ? {
        grid: { ...grid, crs: own },
        notes: [
          `the store states CRS ${own}, its dataset crs ${stated}: that of the store is used; correct crs, or set crs of its source`,
        ],
      }
    : {
        grid,
        notes: [`crs ${stated} of its entry is used instead of CRS ${own}, which the store states`],
      };
}
