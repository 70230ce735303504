import { type CrsToDegrees, crsToDegrees, inDegrees } from "../features/crs-to-degrees.ts";
import { isDegrees } from "../features/degrees-crs.ts";
import { refuseTooMany } from "../features/file-types.ts";
import type { RawFeature, RawFeatures } from "../features/raw-feature.ts";
import type { ReadOptions } from "../features/read-options.ts";
import { NO_CRS } from "./flatgeobuf.ts";
import { geometryOf } from "./geopackage/geometry.ts";
import { chosenLayer, type GeopackageLayer, layersOf } from "./geopackage/layers.ts";
import { type OpenDatabase, openDatabase, quoted } from "./geopackage/open-database.ts";

/**
 * Reads one layer of a GeoPackage, and lists all layers. Converts coordinates to WGS 84 by the definition of their CRS.
 *
 * @throws FileError
 */
export async function readGeopackage(
  bytes: Uint8Array,
  { layer: layerName, sqliteUrl }: ReadOptions = {},
): Promise<RawFeatures> {
  const wasOpen = leaveWriteAheadLog(bytes);
  using database = await openDatabase(bytes, sqliteUrl);
  const layers = layersOf(database);
  const layer = chosenLayer(layers, layerName);
  if (layer === undefined) return { features: [], notes: [] };
  refuseTooMany(layer.count);
  const { toDegrees, notes } = crsOf(layer);
  return {
    features: [...featuresOf(database, layer, toDegrees)],
    layers: layers.length > 1 ? { all: layers, read: layer.name } : undefined,
    notes: wasOpen ? [...notes, STILL_OPEN] : notes,
  };
}

const STILL_OPEN =
  "Another program has the GeoPackage open: what it has not written into the file yet (its -wal file) is missing.";

/**
 * Lets SQLite read a file that a program like QGIS has open. The header of such a file says that the last changes are in a
 * write-ahead log beside it, and SQLite refuses the file without that log. The file itself is consistent without the log.
 *
 * @returns whether the file was open
 */
function leaveWriteAheadLog(bytes: Uint8Array): boolean {
  // Bytes 18 and 19 of the header: 2 with a write-ahead log, 1 without.
  if (bytes[18] !== 2) return false;
  bytes.fill(1, 18, 20);
  return true;
}

function crsOf({ srs, srs_name, organization, code, definition }: GeopackageLayer): CrsToDegrees {
  const name = srs_name ?? `${organization}:${code}`;
  // 0 and -1 mean an undefined CRS in the GeoPackage standard.
  const isUnknown = srs === null || srs <= 0 || definition === null || definition === "undefined";
  if (isUnknown) return { toDegrees: undefined, notes: [NO_CRS] };
  if (isDegrees(`${organization}:${code}`)) return { toDegrees: undefined, notes: [] };
  return crsToDegrees(name, definition);
}

function* featuresOf(
  database: OpenDatabase,
  { name, geometry }: GeopackageLayer,
  toDegrees: CrsToDegrees["toDegrees"],
): Generator<RawFeature> {
  const key = "SELECT name FROM pragma_table_info(?) WHERE pk > 0";
  const keys = new Set([...database.rows(key, name)].map((row) => String(row["name"])));
  for (const { [geometry]: blob, ...columns } of database.rows(`SELECT * FROM ${quoted(name)}`)) {
    const shape = blob instanceof Uint8Array ? geometryOf(blob) : null;
    // Primary keys are row numbers, not ids of the user: they come after properties that may be ids.
    const properties = Object.entries(columns).toSorted(
      ([one], [other]) => Number(keys.has(one)) - Number(keys.has(other)),
    );
    yield {
      id: undefined,
      properties: Object.fromEntries(properties),
      geometry: shape === null ? null : inDegrees(shape, toDegrees),
    };
  }
}
