import type { Area as NamedArea } from "@cas/models";

/** Where an area comes from; drawn and typed areas can be edited on the map. */
type AreaOrigin = "county" | "drawn" | "typed" | "file";

/** How an outline was made short enough for a service. */
export interface Simplification {
  /** Positions that it had. */
  readonly positionsBefore: number;
  /** Change of its area, as a share of it, e.g. -0.002. */
  readonly areaChange: number;
}

/** An area of the page; its id is unique in the list. */
export interface Area extends NamedArea {
  readonly origin: AreaOrigin;
  /** Undefined for an outline that is as it came. */
  readonly simplified?: Simplification | undefined;
}

/** Areas that were read, as areas of the page. */
export const withOrigin = (
  origin: AreaOrigin,
  areas: readonly (NamedArea & Pick<Area, "simplified">)[],
): readonly Area[] => areas.map((area) => ({ ...area, origin }));

/** A number of areas as text, e.g. "1 area" or "2,300 areas". */
export const countAreas = (count: number): string =>
  `${count.toLocaleString("en")} ${count === 1 ? "area" : "areas"}`;

/** A simplification as text, e.g. "simplified from 23,400 positions, which changes its area by -0.0004 %". */
export const simplificationText = ({ positionsBefore, areaChange }: Simplification): string =>
  `simplified from ${positionsBefore.toLocaleString("en")} positions, which changes its area by ${shareText(areaChange)}`;

const percent = new Intl.NumberFormat("en", {
  style: "percent",
  maximumSignificantDigits: 2,
  signDisplay: "exceptZero",
});

/** A share as text in percent with two digits, e.g. "-0.0004%". */
export const shareText = (share: number): string =>
  Math.abs(share) < 1e-9 ? "less than 0.0000001%" : percent.format(share);
