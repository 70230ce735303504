import type { County } from "@cas/sample-data";
import type { Geometry } from "@cas/models";

/** What a question is about. */
export type Area =
  | { readonly kind: "county"; readonly county: County }
  | { readonly kind: "point"; readonly longitude: number; readonly latitude: number };

/** The name of a county, e.g. "Wake, NC". */
export const countyName = ({ properties: { name, state } }: County): string => `${name}, ${state}`;

/** What an area is called on the page. */
export function areaName(area: Area): string {
  return area.kind === "county"
    ? countyName(area.county)
    : `${area.longitude}, ${area.latitude} (lon, lat)`;
}

/** The geometry of an area, degrees (lon, lat). */
export function areaGeometry(area: Area): Geometry {
  return area.kind === "county"
    ? area.county.geometry
    : { type: "Point", coordinates: [area.longitude, area.latitude] };
}
