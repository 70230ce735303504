import type { Area } from "../store/area.ts";

/** The areas whose name and id together contain all words of a search. */
export function matchingAreas(areas: readonly Area[], search: string): readonly Area[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return areas;
  return areas.filter(({ id, name }) => {
    const text = `${name} ${id}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
