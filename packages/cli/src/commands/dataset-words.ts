import type { Dataset } from "@cas/models";

/** The size of a cell, e.g. 90 m or 5.6 km. */
export const cellSize = (metres: number): string =>
  metres < 1000 ? `${round(metres)} m` : `${round(metres / 1000)} km`;

const round = (number: number): number => Number(number.toPrecision(3));

/** The time that a dataset covers, in days. */
export function timeOf({ temporal: { start, end, temporal_type } }: Dataset): string {
  const days = [start, end].map((instant) => instant?.slice(0, "1999-12-31".length));
  const [from, to] = days;
  if (from === undefined && to === undefined) return temporal_type;
  return `${temporal_type}, ${from ?? "..."} to ${to ?? "..."}`;
}

/** The units of a dataset's first variable, of which results are. */
export const unitsOf = ({ variables: [variable] }: Dataset): string => variable?.units ?? "";

/** A box in degrees. */
export const boxOf = ({ bbox }: Dataset): string =>
  [bbox.min_lon, bbox.min_lat, bbox.max_lon, bbox.max_lat].join(", ");
