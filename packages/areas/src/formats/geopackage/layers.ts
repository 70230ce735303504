import { z } from "zod";
import { FileError } from "../../features/file-error.ts";
import { MAX_FEATURES } from "../../features/file-types.ts";
import type { FileLayer } from "../../features/raw-feature.ts";
import { type OpenDatabase, quoted } from "./open-database.ts";

const Layer = z.object({
  name: z.string(),
  /** Name of the geometry column. */
  geometry: z.string(),
  /** Geometry type in upper case, e.g. MULTIPOLYGON. */
  type: z.string(),
  srs: z.number().nullable(),
  srs_name: z.string().nullable(),
  organization: z.string().nullable(),
  code: z.number().nullable(),
  definition: z.string().nullable(),
});

/** A layer of a GeoPackage, with its CRS from gpkg_spatial_ref_sys. */
export type GeopackageLayer = Readonly<z.infer<typeof Layer>> & FileLayer;

const LAYERS = `
  SELECT c.table_name AS name, g.column_name AS geometry, upper(g.geometry_type_name) AS type,
    g.srs_id AS srs, s.srs_name, s.organization, s.organization_coordsys_id AS code, s.definition
  FROM gpkg_contents c
  JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
  LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
  WHERE c.data_type = 'features' ORDER BY c.rowid`;

const isLine = ({ type }: { type: string }): boolean => /LINESTRING|CURVE$/.test(type);

/**
 * The layers of a GeoPackage that can be areas (lines cannot), in the order of the file.
 *
 * @throws FileError if there is none
 */
export function layersOf(database: OpenDatabase): readonly GeopackageLayer[] {
  const all = [...database.rows(LAYERS)].map((row) => Layer.parse(row));
  const layers = all.filter((layer) => !isLine(layer));
  if (layers.length > 0)
    return layers.map((layer) => ({ ...layer, count: countOf(database, layer.name) }));
  const lines = all.map(({ name }) => name).join(", ");
  throw new FileError(
    `The GeoPackage has no layer of polygons or points${lines === "" ? "" : `: ${lines} holds lines`}.`,
    "Export a layer of polygons or points; lines can be closed to polygons or buffered.",
  );
}

/** The layer with this name; by default the first that has features, but not too many. */
export function chosenLayer(
  layers: readonly GeopackageLayer[],
  name: string | undefined,
): GeopackageLayer | undefined {
  return (
    layers.find((layer) => layer.name === name) ??
    layers.find(({ count }) => count > 0 && count <= MAX_FEATURES) ??
    layers[0]
  );
}

function countOf(database: OpenDatabase, table: string): number {
  const [row] = database.rows(`SELECT count(*) AS n FROM ${quoted(table)}`);
  return Number(row?.["n"]);
}
