let openings = 0;

/** A unique number, to distinguish two openings of the same source, or by different datasets. */
export function nextOpening(): number {
  openings += 1;
  return openings;
}
