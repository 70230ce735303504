import type { Area } from "@cas/models";
import { rowsOf, type Table } from "../table/table.ts";

/** A wide table with the outlines of its areas as GeoJSON (RFC 7946), degrees (lon, lat); feature ids are area ids. */
export function toGeojson(areas: readonly Area[], table: Table): string {
  const rows = rowsOf(table);
  const features = areas.map(({ id, geometry }, index) => ({
    type: "Feature",
    id,
    properties: Object.fromEntries(
      table.columns.map(({ name }, column) => [name, rows[index]?.[column] ?? null]),
    ),
    geometry,
  }));
  return JSON.stringify({ type: "FeatureCollection", features });
}
