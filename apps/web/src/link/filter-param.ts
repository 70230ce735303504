import type { CatalogFilter } from "../choose-datasets/filter.ts";
import { decoded, encoded, tokens } from "./param-codec.ts";

/** Serializes a filter of the catalog as `text=rain~coversAreas=yes`, without empty fields. */
export function writeFilter(filter: CatalogFilter): string {
  return Object.entries(filter)
    .flatMap(([name, value]) =>
      value === "" || value === false
        ? []
        : [`${name}=${value === true ? "yes" : encoded(String(value))}`],
    )
    .join("~");
}

/** Parses the text of {@link writeFilter}; ignores unknown fields. */
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
