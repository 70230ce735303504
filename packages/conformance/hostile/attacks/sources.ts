import pMap from "p-map";
import { expect } from "vitest";
import type { Attack } from "../attack.ts";
import { INFINITE, LARGE, VALID } from "../sources/hostile-catalog.ts";
import { ask, post } from "../stranger.ts";

/** A box that lies in the valid file and in all hostile ones; another one in each round. */
const box = (round: number, east = 31.5, north = 31.5): object => {
  const west = 0.5 + (round % 100) / 1000;
  return {
    type: "Polygon",
    coordinates: [
      [
        [west, 0.5],
        [east, 0.5],
        [east, north],
        [west, north],
        [west, 0.5],
      ],
    ],
  };
};

/** Asks each hostile dataset with the valid one: the first has a warning, the second a result. */
async function askAll(port: number, round: number, ids: readonly string[]): Promise<void> {
  await pMap(
    ids,
    async (id) => {
      const { results, warnings } = await ask(port, [id, VALID], box(round));
      expect([id, results.map(({ dataset_id }) => dataset_id)]).toEqual([id, [VALID]]);
      expect([id, warnings.some((warning) => warning.startsWith(`${id}: `))]).toEqual([id, true]);
    },
    { concurrency: 6 },
  );
}

const files: Attack = {
  name: "files that lie",
  run: ({ port, round, catalog }) => askAll(port, round, catalog.files),
};

const servers: Attack = {
  name: "servers that flood, loop, nest and redirect",
  run: ({ port, round, catalog }) => askAll(port, round, catalog.servers),
};

const large: Attack = {
  name: "small blocks of a raster that no cache holds",
  run: async ({ port, round }) => {
    const west = 0.01 + (round % 100) / 1e4;
    const ring = [
      [west, -0.01],
      [west, -5.99],
      [5.99, -5.99],
      [5.99, -0.01],
      [west, -0.01],
    ];
    const geometry = { type: "Polygon", coordinates: [ring] };
    const { results } = await ask(port, [LARGE], geometry);
    expect(results[0]?.value).toBeCloseTo(7.5, 2);
  },
};

/** One dataset with an infinite cell costs no other its result, on either way. */
const infinite: Attack = {
  name: "infinite cells",
  run: async ({ port, round }) => {
    const geometry = box(round, 3.9, -0.9);
    const dataset_ids = [INFINITE, "koppen_geiger:climate_class"];
    const overHttp = await ask(port, dataset_ids, geometry);
    const { text } = await post(port, "/trpc/extract", { geometry, dataset_ids });
    const { result } = JSON.parse(text) as { readonly result: { readonly data: unknown } };
    expect(result.data).toMatchObject({
      results: overHttp.results.map(({ value }) => ({ value })),
    });
    expect(overHttp).toMatchObject({ results: [{ value: null, quality: "missing" }, {}] });
  },
};

export const SOURCE_ATTACKS: readonly Attack[] = [files, servers, large, infinite];
