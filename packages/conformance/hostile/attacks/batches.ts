import { expect } from "vitest";
import type { Attack } from "../attack.ts";
import { isLong } from "../mode.ts";
import { CLASSES } from "../sources/hostile-catalog.ts";
import { post } from "../stranger.ts";

/** Boxes of 90 x 90 cells, each of which is a class. */
const boxes = (count: number, round: number): object[] =>
  Array.from({ length: count }, (_, index) => {
    const west = 0.01 + (index % 100) / 1e4;
    const south = -0.99 + (round % 100) / 1e4;
    const [east, north] = [west + 0.9, south + 0.9];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return { type: "Polygon", coordinates: [ring] };
  });

const BATCHES = isLong ? 60 : 12;
const BOXES = 100;
/** Batches whose results have ten thousand classes each: 20 MB a batch by the engine's estimate. */
const distributions: Attack = {
  name: `${BATCHES} batches of distributions`,
  run: async ({ port, round }) => {
    const body = JSON.stringify({
      geometries: boxes(BOXES, round),
      dataset_ids: [CLASSES],
      aggregation: "distribution",
    });
    const responses = await Promise.all(
      Array.from({ length: BATCHES }, (_, index) =>
        post(port, index % 2 === 0 ? "/api/v1/extract/batch" : "/trpc/batchExtract", body),
      ),
    );
    for (const { status, text } of responses) {
      expect([200, 422, 429]).toContain(status);
      if (status !== 200) expect(text).toMatch(/maxResultBytes|CAS_MAX_RESULT_BYTES/);
    }
    // All together need several times the limit.
    expect(responses.some(({ status }) => status === 429)).toBe(true);
  },
};

/** One batch that is larger than any may be. */
const hugeBatch: Attack = {
  name: "a batch of a thousand distributions",
  run: async ({ port, round }) => {
    const { status, text } = await post(port, "/api/v1/extract/batch", {
      geometries: boxes(1000, round),
      dataset_ids: [CLASSES],
      aggregation: "distribution",
    });
    expect([status, /half of maxResultBytes/.test(text)]).toEqual([422, true]);
  },
};

/** As many batches of 7 MB as a caller may have in flight. */
const BODIES = 9;
const VERTICES = 340;
const largeBodies: Attack = {
  name: `${BODIES} batches of 7 MB`,
  run: async ({ port, round }) => {
    const ring = (index: number): number[][] => {
      const positions = Array.from({ length: VERTICES }, (_, vertex) => {
        const angle = (2 * Math.PI * vertex) / VERTICES;
        return [
          -84.3 + index / 1e4 + 0.05 * Math.cos(angle),
          36.5 + round / 1e4 + 0.05 * Math.sin(angle),
        ];
      });
      return [...positions, positions[0] ?? []];
    };
    const geometries = Array.from({ length: 500 }, (_, index) => ({
      type: "Polygon",
      coordinates: [ring(index)],
    }));
    const body = JSON.stringify({ geometries, dataset_ids: ["srtm:elevation"] });
    const statuses = await Promise.all(
      Array.from(
        { length: BODIES },
        async () => (await post(port, "/trpc/batchExtract", body)).status,
      ),
    );
    for (const status of statuses) expect([200, 429]).toContain(status);
  },
};

export const BATCH_ATTACKS: readonly Attack[] = [largeBodies, distributions, hugeBatch];
