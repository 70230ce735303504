/** Longer names are not compared: they are no slips of a name that we know. */
const LONGEST = 40;

const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, "");

/**
 * The name that a misspelt one most likely means: the one with the fewest edits, at most a third of its letters, or one that
 * it begins. Case, underscores and hyphens do not count, so `timeRange` is `time_range`.
 */
export function closestName(given: string, names: readonly string[]): string | undefined {
  if (given.length > LONGEST) return undefined;
  const slip = plain(given);
  let closest: string | undefined;
  let fewest = Infinity;
  for (const name of names) {
    const right = plain(name);
    const edits = slip.length >= 3 && right.startsWith(slip) ? 1 : editDistance(slip, right);
    if (edits > Math.max(slip.length, right.length) / 3 || edits >= fewest) continue;
    [closest, fewest] = [name, edits];
  }
  return closest;
}

/** The number of letters to insert, remove or replace (Levenshtein distance). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const letter of from) {
    const above = row;
    row = [(above[0] ?? 0) + 1];
    for (let column = 0; column < to.length; column += 1)
      row.push(
        Math.min(
          (above[column] ?? 0) + (to[column] === letter ? 0 : 1),
          (above[column + 1] ?? 0) + 1,
          (row[column] ?? 0) + 1,
        ),
      );
  }
  return row[to.length] ?? 0;
}
