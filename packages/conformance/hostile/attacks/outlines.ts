import pMap from "p-map";
import { expect } from "vitest";
import { WORST_OUTLINES } from "@cas/engine/test/worst-outlines";
import type { Attack } from "../attack.ts";
import { shareOf } from "../share-of.ts";
import { post } from "../stranger.ts";

/** The hardest outlines within the limit of vertices, four at the same time. */
const outlines: Attack = {
  name: "the worst outlines",
  run: async ({ port, round }) => {
    await pMap(
      shareOf(WORST_OUTLINES, round),
      async ({ name, geometry, expected }) => {
        const { status } = await post(port, "/api/v1/extract", {
          geometry,
          dataset_ids: ["koppen_geiger:climate_class"],
          // Another statistic is another result, so that the cache does not answer.
          aggregation: round % 4 < 2 ? "majority" : "unique",
        });
        expect([name, status]).toEqual([name, typeof expected === "string" ? 422 : 200]);
      },
      { concurrency: 4 },
    );
  },
};

export const OUTLINE_ATTACKS: readonly Attack[] = [outlines];
