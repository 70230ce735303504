import type { Dataset } from "@cas/models";

/** Whether a dataset holds all words of a search, in its id, name, description, variables or units. */
export function matches({ id, name, description, variables }: Dataset, search: string): boolean {
  const text = [id, name, description, ...variables.flatMap((one) => [one.name, one.units])]
    .join(" ")
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
