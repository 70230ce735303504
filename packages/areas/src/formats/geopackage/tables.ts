import { z } from "zod";
import type { AreaFileLayer, CrsWords } from "../../features/feature-source.ts";
import { FileError } from "../../features/file-error.ts";
import type { SqliteFile } from "../sqlite/sqlite-file.ts";
import { type TableColumn, tableColumns } from "../sqlite/table-columns.ts";

/** A layer of a GeoPackage that can be areas. */
export interface GeopackageTable extends AreaFileLayer {
  /** Name of the geometry column. */
  readonly geometry: string;
  /** Its CRS; undefined if the file says that it is unknown. */
  readonly crs: CrsWords | undefined;
  /** The page of the table in the file. */
  readonly rootPage: number;
  /** All stored columns. */
  readonly columns: readonly TableColumn[];
}

const Text = z.string();
const Entry = z.object({ type: Text, name: Text, rootpage: z.number(), sql: Text });
type Entries = ReadonlyMap<string, z.infer<typeof Entry>>;
type Row = Readonly<Record<string, unknown>>;

/** Rows of a table that describes the file; more are not read. */
const MAX_ROWS = 100_000;
/** The columns of sqlite_schema, which begins at page 1. */
const SCHEMA_SQL = "CREATE TABLE s (type TEXT, name TEXT, tbl_name TEXT, rootpage INT, sql TEXT)";

/**
 * The layers of a GeoPackage that can be areas (lines cannot), in the order of the file.
 *
 * @throws FileError if there is none
 */
export async function geopackageTables(
  database: SqliteFile,
  signal?: AbortSignal,
): Promise<readonly GeopackageTable[]> {
  const schema = await rowsOf(database, 1, SCHEMA_SQL, signal);
  const entries: Entries = new Map(
    schema.flatMap((row) => {
      const entry = Entry.safeParse(row);
      return entry.success ? [[entry.data.name.toLowerCase(), entry.data]] : [];
    }),
  );
  const read = async (name: string): Promise<readonly Row[]> => {
    const entry = entries.get(name);
    return entry === undefined ? [] : await rowsOf(database, entry.rootpage, entry.sql, signal);
  };
  const [contents, geometries, systems, counts] = await Promise.all(
    ["gpkg_contents", "gpkg_geometry_columns", "gpkg_spatial_ref_sys", "gpkg_ogr_contents"].map(
      read,
    ),
  );
  return layersOf(entries, {
    contents: contents ?? [],
    geometries: geometries ?? [],
    systems: systems ?? [],
    counts: counts ?? [],
  });
}

async function rowsOf(
  database: SqliteFile,
  page: number,
  sql: string,
  signal: AbortSignal | undefined,
): Promise<readonly Row[]> {
  const columns = tableColumns(sql);
  const rows: Row[] = [];
  for await (const some of database.rows(page, signal)) {
    for (const { rowid, values } of some)
      rows.push(
        Object.fromEntries(
          columns.map(({ name, isRowid, missing }, index) => [
            name.toLowerCase(),
            isRowid ? rowid : index < values.length ? values[index] : missing,
          ]),
        ),
      );
    if (rows.length > MAX_ROWS)
      throw new FileError(
        `A table that describes the GeoPackage has more than ${MAX_ROWS} rows.`,
        "The file may be damaged: export the layer again.",
      );
  }
  return rows;
}

interface Descriptions {
  readonly contents: readonly Row[];
  readonly geometries: readonly Row[];
  readonly systems: readonly Row[];
  readonly counts: readonly Row[];
}

function layersOf(
  entries: Entries,
  { contents, geometries, systems, counts }: Descriptions,
): readonly GeopackageTable[] {
  const features = contents.flatMap(({ table_name: name, data_type: type }) => {
    const geometry = geometries.find((row) => row["table_name"] === name);
    return type === "features" && typeof name === "string" && geometry !== undefined
      ? [{ name, geometry }]
      : [];
  });
  const usable = features.filter(({ geometry }) => !isLine(geometry));
  if (usable.length === 0) throw noLayer(features.map(({ name }) => name));
  const layers = usable.flatMap(({ name, geometry }): GeopackageTable[] => {
    const entry = entries.get(name.toLowerCase());
    if (entry?.type !== "table") return [];
    const counted = counts.find((row) => row["table_name"] === name)?.["feature_count"];
    return [
      {
        name,
        geometry: String(geometry["column_name"]),
        crs: crsOf(geometry["srs_id"], systems),
        rootPage: entry.rootpage,
        columns: tableColumns(entry.sql),
        count: typeof counted === "number" ? counted : undefined,
      },
    ];
  });
  if (layers.length > 0) return layers;
  throw new FileError(
    `The layers of the GeoPackage are views: ${usable.map(({ name }) => name).join(", ")}.`,
    "Export the layer as a table, e.g. with “Save features as” of QGIS or ogr2ogr.",
  );
}

const isLine = ({ geometry_type_name: type }: Row): boolean =>
  /LINESTRING|CURVE$/i.test(String(type));

function noLayer(lines: readonly string[]): FileError {
  const holds = lines.length === 0 ? "" : `: ${lines.join(", ")} holds lines`;
  return new FileError(
    `The GeoPackage has no layer of polygons or points${holds}.`,
    "Export a layer of polygons or points; lines can be closed to polygons or buffered.",
  );
}

function crsOf(srs: unknown, systems: readonly Row[]): CrsWords | undefined {
  // 0 and -1 mean an undefined CRS in the GeoPackage standard.
  if (typeof srs !== "number" || srs <= 0) return undefined;
  const system = systems.find((row) => row["srs_id"] === srs);
  if (system === undefined) return undefined;
  const { organization, organization_coordsys_id: code, srs_name: title, definition } = system;
  // Newer files have the definition as WKT 2 in a column of an extension.
  const words = [definition, system["definition_12_063"]].find(
    (one): one is string => typeof one === "string" && one !== "undefined" && one !== "",
  );
  const isCode = typeof organization === "string" && !/^none$/i.test(organization);
  if (words === undefined && !isCode) return undefined;
  return {
    name: isCode ? `${organization.toUpperCase()}:${String(code)}` : String(title),
    definition: words,
    title: typeof title === "string" ? title : undefined,
  };
}
