import { median } from "../engine/run-rounds.ts";
import { starPolygon } from "../engine/star-polygon.ts";
import type { Running } from "./running.ts";

/** The most that CAS takes in one request. */
const POLYGONS = 1000;

/** Polygons of 200 vertices in the elevation sample, different in each round. */
const polygonsOf = (round: number): readonly object[] =>
  Array.from({ length: POLYGONS }, (_, index) => {
    const offset = (index * 0.618_034 + round * 0.1) % 1;
    return starPolygon(
      -84.35 + 0.2 * offset,
      36.51 + 0.16 * ((index * 0.754_878) % 1),
      0.005 + (0.045 * index) / POLYGONS,
      200,
    );
  });

/** A polygon of 50 vertices, as large as a county on the map of a country: about 1,000 cells of the elevation sample. */
export const smallPolygon = (index: number): object =>
  starPolygon(
    -84.35 + 0.2 * ((index * 0.618_034) % 1),
    36.51 + 0.16 * ((index * 0.754_878) % 1),
    0.015,
    50,
  );

/** Seconds of a batch that no server has cached, for each server. */
export async function coldBatches(
  servers: readonly { readonly server: Running; readonly dataset: string }[],
  rounds: number,
): Promise<readonly { readonly name: string; readonly seconds: number; readonly ratio: number }[]> {
  const seconds = servers.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, { server, dataset }] of servers.entries()) {
      const request = { geometries: polygonsOf(round), dataset_ids: [dataset] };
      const start = performance.now();
      const response = await fetch(`${server.url}/api/v1/extract/batch`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(request),
      });
      const { total_results } = (await response.json()) as { total_results: number };
      seconds[index]?.push((performance.now() - start) / 1000);
      if (total_results !== POLYGONS)
        throw new TypeError(`${server.name} returned ${total_results} of ${POLYGONS} results`);
    }
  const last = seconds.at(-1) ?? [];
  return servers.map(({ server: { name } }, index) => ({
    name,
    seconds: median(seconds[index] ?? []),
    ratio: median((seconds[index] ?? []).map((own, round) => (last[round] ?? Number.NaN) / own)),
  }));
}
