let openings = 0;

/** A number that tells what was opened now from the same source opened at another time, or by another dataset. */
export function nextOpening(): number {
  openings += 1;
  return openings;
}
