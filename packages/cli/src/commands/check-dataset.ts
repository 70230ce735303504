import { type BoundingBox, type Cas, type Dataset, isCasError, parseWarning } from "@cas/models";
import type { DatasetHealth } from "./health-report.ts";

/** A place in degrees. */
type Place = readonly [lon: number, lat: number];

/** The radical inverse of a number, 0 to 1: the numbers from 1 on fill the interval evenly (van der Corput). */
function radicalInverse(number: number, base: number): number {
  let [inverse, share] = [0, 1 / base];
  for (let rest = number; rest > 0; rest = Math.floor(rest / base), share /= base)
    inverse += (rest % base) * share;
  return inverse;
}

/**
 * Places inside a box, spread evenly (Halton sequence of bases 2 and 3), the same each time. A box whose west is east of its
 * east goes over the antimeridian.
 */
export function placesIn(
  { min_lon, max_lon, min_lat, max_lat }: BoundingBox,
  count: number,
): readonly Place[] {
  const width = max_lon - min_lon + (min_lon > max_lon ? 360 : 0);
  return Array.from({ length: count }, (_, index) => {
    const lon = min_lon + width * radicalInverse(index + 1, 2);
    const lat = min_lat + (max_lat - min_lat) * radicalInverse(index + 1, 3);
    return [lon > 180 ? lon - 360 : lon, lat].map(toMillionths) as [number, number];
  });
}

const toMillionths = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/**
 * Asks a dataset for its value at places, one after the other, until one has data.
 *
 * @throws CasError aborted
 */
export async function checkDataset(
  cas: Cas,
  dataset: Dataset,
  places: readonly Place[],
  signal: AbortSignal | undefined,
): Promise<DatasetHealth> {
  let last = unknownHealth(dataset, places[0] ?? [0, 0]);
  for (const place of places) {
    last = await askPlace(cas, dataset, place, last.elapsed_ms, signal);
    if (last.status === "down" || last.value !== null) return last;
  }
  return last;
}

const unknownHealth = (dataset: Dataset, [lon, lat]: Place): DatasetHealth => ({
  dataset_id: dataset.id,
  status: "down",
  place: [lon, lat],
  value: null,
  units: dataset.variables[0]?.units ?? "",
  quality: null,
  elapsed_ms: 0,
  error: "was not asked",
});

async function askPlace(
  cas: Cas,
  dataset: Dataset,
  place: Place,
  elapsedBefore: number,
  signal: AbortSignal | undefined,
): Promise<DatasetHealth> {
  const started = performance.now();
  const blank = unknownHealth(dataset, place);
  const elapsed = (): number => elapsedBefore + Math.round(performance.now() - started);
  try {
    const [lon, lat] = place;
    const { results, warnings } = await cas.extract(
      { geometry: { type: "Point", coordinates: [lon, lat] }, dataset_ids: [dataset.id] },
      { signal },
    );
    const [result] = results;
    const texts = warnings.map((warning) => parseWarning(warning).text).join("; ");
    if (result === undefined)
      return { ...blank, elapsed_ms: elapsed(), error: texts || "has no result" };
    const { units, quality } = result;
    const value = typeof result.value === "number" ? result.value : null;
    const found = { ...blank, units, quality, value, elapsed_ms: elapsed() };
    if (value === null) return { ...found, status: "degraded", error: "no data at the places" };
    if (quality === "good") return { ...found, status: "healthy", error: null };
    return { ...found, status: "degraded", error: texts || `its quality is ${quality}` };
  } catch (error) {
    if (!isCasError(error) || isCasError(error, "aborted")) throw error;
    return { ...blank, elapsed_ms: elapsed(), error: error.message };
  }
}
