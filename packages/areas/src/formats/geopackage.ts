import { type ByteSource, seekable } from "../bytes/byte-source.ts";
import type { FeatureSource, FileColumn, SourceFeature } from "../features/feature-source.ts";
import { FileError } from "../features/file-error.ts";
import type { FormatOptions } from "../features/open-options.ts";
import { createPauses } from "../features/pauses.ts";
import { type GeopackageTable, geopackageTables } from "./geopackage/tables.ts";
import { openSqlite, type SqliteFile, type SqliteRow } from "./sqlite/sqlite-file.ts";
import type { TableColumn } from "./sqlite/table-columns.ts";
import { parseWkb } from "./geometry/wkb.ts";

/** Features that are given at a time. */
const BATCH = 256;

const STILL_OPEN =
  "Another program may have the GeoPackage open: what it has not written into the file yet (its -wal file) is missing.";

/**
 * Opens a layer of a GeoPackage. Reads the pages of its table in their order, and changes no byte of the file.
 *
 * @throws FileError
 */
export async function openGeopackage(
  source: ByteSource,
  options: FormatOptions,
): Promise<FeatureSource> {
  const file = seekable(source, "GeoPackage");
  const database = await openSqlite(file, options.maxFeatureBytes, options.signal);
  const tables = await geopackageTables(database, options.signal);
  const table = chosenTable(tables, options.layer);
  return {
    kind: "geopackage",
    layers: tables.map(({ name, count }) => ({ name, count })),
    layer: table.name,
    crs: table.crs,
    columns: table.columns
      .filter(({ name, type }) => name !== table.geometry && !/BLOB/.test(type))
      .map(columnOf),
    count: table.count,
    notes: database.mayHaveLog ? [STILL_OPEN] : [],
    features: (signal) => readTable(database, table, signal),
    close: source.close,
  };
}

function chosenTable(
  tables: readonly GeopackageTable[],
  name: string | undefined,
): GeopackageTable {
  const table =
    name === undefined
      ? (tables.find(({ count }) => count !== 0) ?? tables[0])
      : tables.find((one) => one.name === name);
  if (table !== undefined) return table;
  throw new FileError(
    `The GeoPackage has no layer “${name}” of polygons or points.`,
    `Its layers are ${tables.map((one) => one.name).join(", ")}.`,
  );
}

async function* readTable(
  database: SqliteFile,
  table: GeopackageTable,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly SourceFeature[]> {
  const pauseIfDue = createPauses(signal);
  // Primary keys are row numbers, not ids of the user: they come after properties that may be ids.
  const order = [...table.columns.keys()].toSorted(
    (one, other) => Number(table.columns[one]?.isKey) - Number(table.columns[other]?.isKey),
  );
  let batch: SourceFeature[] = [];
  for await (const rows of database.rows(table.rootPage, signal)) {
    for (const row of rows) batch.push(featureOf(row, table, order));
    const pause = pauseIfDue();
    if (batch.length < BATCH && pause === undefined) continue;
    yield batch;
    batch = [];
    await pause;
  }
  if (batch.length > 0) yield batch;
}

function featureOf(
  { rowid, values }: SqliteRow,
  { columns, geometry }: GeopackageTable,
  order: readonly number[],
): SourceFeature {
  const properties: [string, unknown][] = [];
  let shape: unknown = null;
  for (const index of order) {
    const column = columns[index];
    if (column === undefined) continue;
    const value = valueOf(values, index, column, rowid);
    if (column.name === geometry) shape = value;
    else properties.push([column.name, value]);
  }
  return {
    properties: Object.fromEntries(properties),
    geometry: shape instanceof Uint8Array ? geometryOf(shape) : null,
  };
}

function valueOf(
  values: SqliteRow["values"],
  index: number,
  column: TableColumn,
  rowid: number,
): unknown {
  if (column.isRowid) return rowid;
  const value = index < values.length ? values[index] : column.missing;
  return column.type === "BOOLEAN" && typeof value === "number" ? value !== 0 : value;
}

/** Bytes of the envelope by its code in the flags: none, then 2, 3, 3 and 4 dimensions. */
const ENVELOPES = [0, 32, 48, 48, 64] as const;
const HEADER_BYTES = 8;

/**
 * Parses a geometry of a GeoPackage: a header ("GP", version, flags, CRS, envelope) before Well-Known Binary. See clause
 * 2.1.3 of the standard (OGC 12-128).
 *
 * @returns null for an empty geometry; an object without coordinates for one that GeoJSON does not have
 */
function geometryOf(blob: Uint8Array): object | null {
  if (blob[0] !== 0x47 || blob[1] !== 0x50) return { type: "not a GeoPackage geometry" };
  const flags = blob[3] ?? 0;
  const isEmpty = (flags & 0b1_0000) !== 0;
  if (isEmpty) return null;
  const envelope = ENVELOPES[(flags >> 1) & 0b111] ?? 0;
  try {
    return parseWkb(blob, HEADER_BYTES + envelope).geometry;
  } catch {
    return { type: "a broken geometry" };
  }
}

function columnOf({ name, type }: TableColumn): FileColumn {
  if (type === "BOOLEAN") return { name, type: "boolean" };
  const isNumber = /^(TINYINT|SMALLINT|MEDIUMINT|INT|INTEGER|FLOAT|DOUBLE|REAL)/.test(type);
  return { name, type: isNumber ? "number" : "text" };
}
