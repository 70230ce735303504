/**
 * The writer of GeoParquet, apart from the others because it brings a library.
 *
 * @module @cas/tables/geoparquet
 */
/** The types of areas and geometries, so that a project that has only this entry can name them. */
export type * from "@cas/models";
import type { Area, Geometry, Position } from "@cas/models";
import { geojsonToWkb, parquetWriteBuffer } from "hyparquet-writer";
import type { Table } from "../table/table.ts";

/**
 * A wide table with the outlines of its areas as GeoParquet 1.1.0 (https://geoparquet.org/releases/v1.1.0/): WKB in the
 * column `geometry`, longitude and latitude of WGS 84 (OGC:CRS84, the default of GeoParquet).
 */
export function toGeoparquet(areas: readonly Area[], table: Table): ArrayBuffer {
  const geometries = areas.map(({ geometry }) => geometry);
  return parquetWriteBuffer({
    columnData: [
      ...table.columns.map(({ name, type, cells }) => ({
        name,
        data: [...cells],
        type: type === "text" ? ("STRING" as const) : ("DOUBLE" as const),
      })),
      {
        name: "geometry",
        data: geometries.map((geometry) => geojsonToWkb(mutable(geometry))),
        type: "BYTE_ARRAY" as const,
        nullable: false,
      },
    ],
    kvMetadata: [{ key: "geo", value: JSON.stringify(geoMetadata(geometries)) }],
    createdBy: "CAS for TypeScript",
  });
}

function geoMetadata(geometries: readonly Geometry[]): unknown {
  return {
    version: "1.1.0",
    primary_column: "geometry",
    columns: {
      geometry: {
        encoding: "WKB",
        geometry_types: geometryTypes(geometries),
        bbox: bboxOf(geometries),
        edges: "planar",
      },
    },
  };
}

/** The distinct geometry types; types with heights end with Z, as the specification requires. */
function geometryTypes(geometries: readonly Geometry[]): readonly string[] {
  const types = geometries.map((geometry) => {
    const [position] = positionsOf(geometry);
    return (position?.length ?? 2) > 2 ? `${geometry.type} Z` : geometry.type;
  });
  return [...new Set(types)].toSorted();
}

function bboxOf(geometries: readonly Geometry[]): readonly number[] {
  const box = [180, 90, -180, -90] as [number, number, number, number];
  for (const [lon = 0, lat = 0] of geometries.flatMap(positionsOf)) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

function positionsOf({ type, coordinates }: Geometry): readonly Position[] {
  if (type === "Point") return [coordinates];
  return (type === "Polygon" ? [coordinates] : coordinates).flat(2);
}

/** The types of the writer require mutable arrays, but it does not change them. */
const mutable = (geometry: Geometry): Parameters<typeof geojsonToWkb>[0] =>
  geometry as Parameters<typeof geojsonToWkb>[0];
