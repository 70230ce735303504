/** Most names that are listed. */
const MOST = 3;

/** Names in a sentence, e.g. "Wake, Orange, Durham and 12 more". */
export function nameList(names: readonly string[]): string {
  const shown = names.slice(0, MOST);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join("; ")} and ${more} more`;
  return shown.join("; ");
}
