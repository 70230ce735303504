import type { Window } from "../grid/window.ts";
import type { AxisWeights, Resampling } from "./kernel.ts";

/**
 * Makes cells of the values of a window.
 *
 * A cell is the mean of the valid values by their weights; `mode` gives the one of the greatest weight, of several the
 * smallest. It has no data where no valid value has a weight, with `bilinear` and `cubic` where valid ones have less than
 * half of it: data do not grow into what has none.
 *
 * @param values of the window from the first cell to the last that both axes need, row by row; NaN without data
 * @returns the cells, row by row; NaN without data
 */
export function resample(
  values: Float64Array,
  columns: AxisWeights,
  rows: AxisWeights,
  resampling: Resampling,
): Float64Array {
  return resampling === "mode"
    ? mostCommon(values, columns, rows)
    : weightedMeans(
        values,
        columns,
        rows,
        resampling === "bilinear" || resampling === "cubic" ? 0.5 : 0,
      );
}

/** The window that both axes need. */
export function neededWindow(columns: AxisWeights, rows: AxisWeights): Window {
  return {
    column: columns.from,
    row: rows.from,
    width: Math.max(0, columns.end - columns.from),
    height: Math.max(0, rows.end - rows.from),
  };
}

/** Along the rows first, then along the columns. */
function weightedMeans(
  values: Float64Array,
  columns: AxisWeights,
  rows: AxisWeights,
  leastShare: number,
): Float64Array {
  const { width, height } = neededWindow(columns, rows);
  const made = columns.starts.length;
  const sums = new Float64Array(height * made);
  const weights = new Float64Array(height * made);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < made; column++) {
      const start = row * width + (columns.starts[column] ?? 0) - columns.from;
      const own = columns.weights[column] ?? NONE;
      let [sum, total] = [0, 0];
      for (let index = 0; index < own.length; index++) {
        const value = values[start + index] ?? Number.NaN;
        if (Number.isNaN(value)) continue;
        const weight = own[index] ?? 0;
        sum += value * weight;
        total += weight;
      }
      sums[row * made + column] = sum;
      weights[row * made + column] = total;
    }
  return Float64Array.from({ length: rows.starts.length * made }, (_, cell) => {
    const [row, column] = [Math.floor(cell / made), cell % made];
    const start = ((rows.starts[row] ?? 0) - rows.from) * made + column;
    const own = rows.weights[row] ?? NONE;
    let [sum, total] = [0, 0];
    for (let index = 0; index < own.length; index++) {
      const weight = own[index] ?? 0;
      sum += weight * (sums[start + index * made] ?? 0);
      total += weight * (weights[start + index * made] ?? 0);
    }
    const least = leastShare * (rows.totals[row] ?? 0) * (columns.totals[column] ?? 0);
    return total > ROUNDING && total >= least - ROUNDING ? sum / total : Number.NaN;
  });
}

const NONE = new Float64Array();
const ROUNDING = 1e-12;

function mostCommon(values: Float64Array, columns: AxisWeights, rows: AxisWeights): Float64Array {
  const { width } = neededWindow(columns, rows);
  const made = columns.starts.length;
  return Float64Array.from({ length: rows.starts.length * made }, (_, cell) => {
    const [row, column] = [Math.floor(cell / made), cell % made];
    const shares = new Map<number, number>();
    rows.weights[row]?.forEach((high, y) => {
      const start =
        ((rows.starts[row] ?? 0) - rows.from + y) * width +
        (columns.starts[column] ?? 0) -
        columns.from;
      columns.weights[column]?.forEach((wide, x) => {
        const value = values[start + x] ?? Number.NaN;
        if (!Number.isNaN(value)) shares.set(value, (shares.get(value) ?? 0) + high * wide);
      });
    });
    let [best, most] = [Number.NaN, ROUNDING];
    for (const [value, share] of shares)
      if (share > most + ROUNDING || (share >= most - ROUNDING && value < best))
        [best, most] = [value, share];
    return best;
  });
}
