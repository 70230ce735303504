import type { CatalogFilter } from "../choose-datasets/filter.ts";
import { decoded, encoded, tokens } from "./param-codec.ts";

/** A filter of the catalog as `text=rain~coversAreas=yes`: what of it is set. */
export function writeFilter(filter: CatalogFilter): string {
  return Object.entries(filter)
    .flatMap(([name, value]) =>
      value === "" || value === false
        ? []
        : [`${name}=${value === true ? "yes" : encoded(String(value))}`],
    )
    .join("~");
}

/** What {@link writeFilter} wrote; what it did not write is left out. */
export function readFilter(text: string | null): CatalogFilter {
  const given = new Map(
    tokens(text).map((word) => {
      const [name = "", value = ""] = word.split("=", 2);
      return [name, decoded(value)] as const;
    }),
  );
  const textOf = (name: keyof CatalogFilter): string => given.get(name) ?? "";
  return {
    text: textOf("text"),
    variable: textOf("variable"),
    temporal: textOf("temporal"),
    resolution: textOf("resolution"),
    protocol: textOf("protocol"),
    coversAreas: textOf("coversAreas") === "yes",
    chosenOnly: textOf("chosenOnly") === "yes",
  };
}
