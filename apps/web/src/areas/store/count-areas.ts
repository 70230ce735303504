/** A number of areas in words, e.g. "1 area" or "2,300 areas". */
export function countAreas(count: number): string {
  return `${count.toLocaleString("en")} ${count === 1 ? "area" : "areas"}`;
}
