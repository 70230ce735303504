import { SourceError } from "../source-error.ts";

/** An axis of cells of one size. */
export interface RegularAxis {
  /** Where the first cell begins. */
  readonly origin: number;
  /** From one cell to the next; negative where coordinates fall. */
  readonly step: number;
  readonly length: number;
}

/** How far a coordinate may be from its place, in cells. */
const SLACK = 0.01;
/** Relative rounding of coordinates in single precision, which most files have. */
const ROUNDING = 2 ** -23;

/**
 * The cells around coordinates, which are their centres (CF conventions, section 7.1): each reaches half a step to both
 * sides.
 *
 * @param name of the coordinate, for messages
 * @throws SourceError for coordinates that are not evenly spaced
 */
export function regularAxis(centres: Float64Array, name: string): RegularAxis {
  const { length } = centres;
  const [first = Number.NaN, last = Number.NaN] = [centres[0], centres[length - 1]];
  if (length < 2)
    throw new SourceError(`its ${name} has one cell, whose size cannot be told from its centre`);
  const step = (last - first) / (length - 1);
  const slack = SLACK * Math.abs(step) + 2 * ROUNDING * Math.max(Math.abs(first), Math.abs(last));
  const isRegular = centres.every(
    (centre, index) => Math.abs(centre - (first + index * step)) <= slack,
  );
  if (!isRegular || step === 0) throw new SourceError(`its ${name} is not evenly spaced`);
  return { origin: first - step / 2, step, length };
}

const TURN = 360;

/**
 * Longitudes that jump where a turn round the Earth ends (..., 179, -179, ...) as ones that go on (..., 179, 181, ...).
 */
export function withoutJump(longitudes: Float64Array): Float64Array {
  let turns = 0;
  return longitudes.map((longitude, index) => {
    const before = longitudes[index - 1];
    if (before !== undefined && Math.abs(longitude - before) > TURN / 2)
      turns += longitude < before ? 1 : -1;
    return longitude + TURN * turns;
  });
}

/** The columns of the first turn round the Earth: those that repeat others (a cyclic point) would count twice. */
export function firstTurn(axis: RegularAxis): RegularAxis {
  const most = Math.floor(TURN / Math.abs(axis.step) + SLACK);
  return axis.length <= most ? axis : { ...axis, length: most };
}
