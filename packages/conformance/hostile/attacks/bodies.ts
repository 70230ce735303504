import { BODY_ENDPOINTS, HOSTILE_BODIES } from "@cas/server/test/hostile-bodies";
import { expect } from "vitest";
import type { Attack } from "../attack.ts";
import { shareOf } from "../share-of.ts";
import { post } from "../stranger.ts";

/** Of the admission: the bodies before are still in flight on a busy machine. */
const REFUSALS = [429, 503];

/** The costliest bodies of 8 MiB, each on all endpoints at the same time. */
const bodies: Attack = {
  name: "bodies of brackets, names and escapes",
  run: async ({ port, round }) => {
    for (const [name, make, status] of shareOf(HOSTILE_BODIES, round)) {
      const body = make();
      const responses = BODY_ENDPOINTS.map(async ([path, wrapped]) => {
        const response = await post(port, path, wrapped(body));
        return response.status;
      });
      for (const answered of await Promise.all(responses))
        expect([name, REFUSALS.includes(answered) ? status : answered]).toEqual([name, status]);
    }
  },
};

const CALLS = 20;
/** Batches that name their procedures in other letters, so that a limit that reads the path is passed. */
const encodedBatches: Attack = {
  name: "batches with encoded names",
  run: async ({ port, round }) => {
    const point = (index: number): object => ({
      geometry: { type: "Point", coordinates: [10 + index / 1e4, round / 1e3] },
      dataset_ids: ["koppen_geiger:climate_class"],
    });
    const path = `/%74rpc/${Array.from({ length: CALLS }, () => "%65xtract").join("%2C")}?batch=1`;
    const asked = Array.from({ length: 60 }, async (_, batch) => {
      const calls = Array.from({ length: CALLS }, (_call, call) => [
        call,
        point(batch * CALLS + call),
      ]);
      return (await post(port, path, Object.fromEntries(calls) as object)).status;
    });
    for (const status of await Promise.all(asked)) expect([200, 207, 404, 429]).toContain(status);
  },
};

export const BODY_ATTACKS: readonly Attack[] = [bodies, encodedBatches];
