import type { Area as NamedArea } from "@cas/models";

/** Where an area comes from; drawn and typed areas can be edited on the map. */
type AreaOrigin = "county" | "drawn" | "typed" | "file";

/** An area of the page; its id is unique in the list. */
export interface Area extends NamedArea {
  readonly origin: AreaOrigin;
}

/** Areas that were read, as areas of the page. */
export const withOrigin = (origin: AreaOrigin, areas: readonly NamedArea[]): readonly Area[] =>
  areas.map((area) => ({ ...area, origin }));

/** A number of areas as text, e.g. "1 area" or "2,300 areas". */
export const countAreas = (count: number): string =>
  `${count.toLocaleString("en")} ${count === 1 ? "area" : "areas"}`;
