import { CasError, type JobAreas, throwIfAborted, validationError } from "@cas/models";
import { areasOf, checkedArea, type StoredArea } from "./checked-area.ts";
import { MOST_PROPERTIES } from "./checked-properties.ts";

/** Most positions of the areas of a chunk, unless one area has more: some megabytes of JSON. */
const MOST_POSITIONS = 100_000;
/** Most bytes of the properties of the areas of a chunk, approximately. */
const MOST_PROPERTY_BYTES = 4 * 1024 * 1024;

/** How areas are cut. */
export interface ChunkOptions {
  /** Most areas of a chunk. */
  readonly areasPerPart: number;
  /** Most areas of a job. */
  readonly maxAreas: number;
  readonly signal: AbortSignal | undefined;
  /** Gets the names of the properties, in the order of their first areas. */
  readonly properties: Set<string>;
}

/**
 * Checks areas and cuts them into chunks.
 *
 * @throws CasError validation_error for a faulty area, an id that occurs twice, no area, or too many names of properties;
 *   request_limit for too many
 */
export async function* chunksOf(
  areas: JobAreas,
  { areasPerPart, maxAreas, signal, properties }: ChunkOptions,
): AsyncGenerator<readonly StoredArea[]> {
  const ids = new Set<string>();
  let chunk: StoredArea[] = [];
  let positions = 0;
  let bytes = 0;
  for await (const input of areasOf(areas)) {
    throwIfAborted(signal);
    if (ids.size === maxAreas) throw tooMany(maxAreas);
    const { area, propertyBytes } = checkedArea(input, ids.size);
    if (ids.has(area.id)) throw twice(area.id, ids.size);
    ids.add(area.id);
    addNames(area, properties, ids.size - 1);
    const more = positionsOf(area.geometry.coordinates);
    const isFull =
      chunk.length === areasPerPart ||
      positions + more > MOST_POSITIONS ||
      bytes + propertyBytes > MOST_PROPERTY_BYTES;
    if (isFull && chunk.length > 0) {
      yield chunk;
      chunk = [];
      positions = 0;
      bytes = 0;
    }
    chunk.push(area);
    positions += more;
    bytes += propertyBytes;
  }
  if (chunk.length === 0) throw faulty(["areas"], "must hold at least one area");
  yield chunk;
}

function addNames({ properties = {} }: StoredArea, names: Set<string>, index: number): void {
  for (const name of Object.keys(properties)) names.add(name);
  if (names.size > MOST_PROPERTIES)
    throw faulty(
      ["areas", index, "properties"],
      `may have at most ${MOST_PROPERTIES} different names in a job`,
    );
}

/** Coordinates of a MultiPolygon have four levels; deeper ones are a fault that the source names. */
function positionsOf(coordinates: unknown, levels = 4): number {
  if (!Array.isArray(coordinates)) return 0;
  if (levels === 1 || !Array.isArray(coordinates[0])) return 1;
  let count = 0;
  for (const inner of coordinates) count += positionsOf(inner, levels - 1);
  return count;
}

const faulty = (path: readonly (string | number)[], msg: string): CasError =>
  validationError([{ loc: ["body", ...path], msg, type: "value_error" }]);

const twice = (id: string, index: number): CasError =>
  faulty(["areas", index, "id"], `must be unique: ${JSON.stringify(id)} occurs twice`);

const tooMany = (most: number): CasError =>
  new CasError({
    errorType: "request_limit",
    message: `A job may have at most ${most} areas`,
  });
