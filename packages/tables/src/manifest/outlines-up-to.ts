import type { TableArea } from "../table/question.ts";

/** Characters of outlines in a manifest: those of some thousand counties. */
const MOST_CHARACTERS = 5_000_000;

/**
 * Chooses the areas whose outlines stand in a manifest: the first, up to a number of characters of their JSON. For
 * `hasOutline` of `ManifestBuilder`, which asks once for each area that it lists.
 */
export function outlinesUpTo(characters = MOST_CHARACTERS): (area: TableArea) => boolean {
  let left = characters;
  return ({ geometry }) => {
    if (left <= 0) return false;
    left -= JSON.stringify(geometry).length;
    return left > 0;
  };
}
