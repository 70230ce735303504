import { SourceError } from "../source-error.ts";

/** An axis of cells of equal size. */
export interface RegularAxis {
  /** Coordinate of the outer edge of the first cell. */
  readonly origin: number;
  /** Distance from one cell to the next; negative for decreasing coordinates. */
  readonly step: number;
  readonly length: number;
}

/** Tolerance of the spacing of coordinates, in cells. */
const SLACK = 0.01;
/** Relative rounding of coordinates in single precision, which most files have. */
const ROUNDING = 2 ** -23;

/**
 * The cells around coordinates, which are their centres (CF conventions, section 7.1): each cell extends half a step to
 * both sides.
 *
 * @param name name of the coordinate, for messages
 * @throws SourceError for coordinates that are not evenly spaced
 */
export function regularAxis(centres: Float64Array, name: string): RegularAxis {
  const { length } = centres;
  const [first = Number.NaN, last = Number.NaN] = [centres[0], centres[length - 1]];
  if (length < 2)
    throw new SourceError(`its ${name} has one cell, so the size of the cell is unknown`);
  const step = (last - first) / (length - 1);
  const slack = SLACK * Math.abs(step) + 2 * ROUNDING * Math.max(Math.abs(first), Math.abs(last));
  const isRegular = centres.every(
    (centre, index) => Math.abs(centre - (first + index * step)) <= slack,
  );
  if (!isRegular || step === 0) throw new SourceError(`its ${name} is not evenly spaced`);
  return { origin: first - step / 2, step, length };
}

/**
 * Longitudes without the jump at the end of a turn round the Earth: ..., 179, -179, ... become ..., 179, 181, ...
 *
 * @param turn units in a turn: 360 for degrees
 */
export function withoutJump(longitudes: Float64Array, turn = 360): Float64Array {
  let turns = 0;
  return longitudes.map((longitude, index) => {
    const before = longitudes[index - 1];
    if (before !== undefined && Math.abs(longitude - before) > turn / 2)
      turns += longitude < before ? 1 : -1;
    return longitude + turn * turns;
  });
}

/** The columns of the first turn round the Earth: repeated columns (a cyclic point) would count twice. */
export function firstTurn(axis: RegularAxis, turn = 360): RegularAxis {
  const most = Math.floor(turn / Math.abs(axis.step) + SLACK);
  return axis.length <= most ? axis : { ...axis, length: most };
}
