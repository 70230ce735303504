import type { Window } from "../grid/window.ts";
import type { AxisWeights, Resampling } from "./kernel.ts";

/**
 * Resamples the values of a window.
 *
 * A target cell is the weighted mean of the valid values; with `mode` it is the value of the greatest weight, the
 * smallest of several. It has no data where no valid value has a weight. With `bilinear` and `cubic` it has no data
 * where valid values have less than half of the weight, so that data do not grow into areas without data.
 *
 * @param values values of the window that both axes need, row by row; NaN without data
 * @returns the cells, row by row; NaN without data
 */
export function resample(
  values: Float64Array,
  columns: AxisWeights,
  rows: AxisWeights,
  resampling: Resampling,
): Float64Array {
  return resampling === "mode"
    ? modes(values, columns, rows)
    : weightedMeans(
        values,
        columns,
        rows,
        resampling === "bilinear" || resampling === "cubic" ? 0.5 : 0,
      );
}

/** The source window that both axes need. */
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
  const targetColumns = columns.starts.length;
  const sums = new Float64Array(height * targetColumns);
  const weights = new Float64Array(height * targetColumns);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < targetColumns; column++) {
      const start = row * width + (columns.starts[column] ?? 0) - columns.from;
      const cellWeights = columns.weights[column] ?? NO_WEIGHTS;
      let [sum, total] = [0, 0];
      for (let index = 0; index < cellWeights.length; index++) {
        const value = values[start + index] ?? Number.NaN;
        if (Number.isNaN(value)) continue;
        const weight = cellWeights[index] ?? 0;
        sum += value * weight;
        total += weight;
      }
      sums[row * targetColumns + column] = sum;
      weights[row * targetColumns + column] = total;
    }
  return Float64Array.from({ length: rows.starts.length * targetColumns }, (_, cell) => {
    const [row, column] = [Math.floor(cell / targetColumns), cell % targetColumns];
    const start = ((rows.starts[row] ?? 0) - rows.from) * targetColumns + column;
    const cellWeights = rows.weights[row] ?? NO_WEIGHTS;
    let [sum, total] = [0, 0];
    for (let index = 0; index < cellWeights.length; index++) {
      const weight = cellWeights[index] ?? 0;
      sum += weight * (sums[start + index * targetColumns] ?? 0);
      total += weight * (weights[start + index * targetColumns] ?? 0);
    }
    const least = leastShare * (rows.totals[row] ?? 0) * (columns.totals[column] ?? 0);
    return total > ROUNDING && total >= least - ROUNDING ? sum / total : Number.NaN;
  });
}

const NO_WEIGHTS = new Float64Array();
const ROUNDING = 1e-12;

function modes(values: Float64Array, columns: AxisWeights, rows: AxisWeights): Float64Array {
  const { width } = neededWindow(columns, rows);
  const targetColumns = columns.starts.length;
  return Float64Array.from({ length: rows.starts.length * targetColumns }, (_, cell) => {
    const [row, column] = [Math.floor(cell / targetColumns), cell % targetColumns];
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
