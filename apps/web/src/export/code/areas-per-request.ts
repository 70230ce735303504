import { requestBytes } from "@cas/areas";
import type { Area } from "@cas/models";

/** Most bytes of areas in a request: about half of the default MAX_BODY_BYTES of a server (8 MiB), as `requestsBySize` has it. */
const MAX_BYTES = 4_000_000;

/** How many areas fit into each request of a program, if all requests but the last have the same number. */
export function areasPerRequest(
  areas: readonly Pick<Area, "id" | "geometry">[],
  maxAreas: number,
): number {
  const sizes = areas.map(requestBytes);
  let count = maxAreas;
  while (count > 1 && !fits(sizes, count)) count = Math.ceil(count / 2);
  return count;
}

function fits(sizes: readonly number[], count: number): boolean {
  let size = 0;
  for (const [index, added] of sizes.entries()) {
    size = index % count === 0 ? added : size + added;
    if (size > MAX_BYTES && index % count > 0) return false;
  }
  return true;
}
