import { hash } from "node:crypto";
import { expect, it } from "vitest";
import { geometryHash } from "./geometry-hash.ts";

const yieldIfDue = (): Promise<void> => Promise.resolve();

// Hashes from the service 0.4.0 (packages/conformance compares them with the running service).
it.each([
  [{ type: "Point", coordinates: [-84.2, 36.6] }, "a2c20794d2cc6c17"],
  [{ type: "Point", coordinates: [10, 10] }, "18e19aa54c848145"],
  [
    {
      type: "Polygon",
      coordinates: [
        [
          [-84.3, 36.5],
          [-84.2, 36.5],
          [-84.2, 36.6],
          [-84.3, 36.6],
          [-84.3, 36.5],
        ],
      ],
    },
    "e4b902610777f16b",
  ],
] as const)("%j", async (geometry, name) => {
  expect(await geometryHash(geometry, yieldIfDue)).toBe(name);
});

it("writes small numbers as Python does", async () => {
  // sha256('{"coordinates": [5e-05, 0.0001, 1.5e-07], "type": "Point"}')
  const geometry = { type: "Point", coordinates: [0.00005, 0.0001, 1.5e-7] } as const;
  expect(await geometryHash(geometry, yieldIfDue)).toBe("18b03a3804519d88");
});

it("hashes long rings in pieces, with pauses, to the same value as in one piece", async () => {
  const ring = (length: number) =>
    Array.from({ length }, (_, index) => [index / 1000, 1 / ((index % 900) + 3), index]);
  for (const lengths of [[4096], [4097], [3, 9000], [20_000, 4, 4], []]) {
    const coordinates = [[ring(5)], lengths.map(ring), [ring(8192)]];
    const json = JSON.stringify(coordinates).replaceAll(",", ", ");
    const whole = hash("sha256", `{"coordinates": ${json}, "type": "MultiPolygon"}`);
    let pauses = 0;
    const geometry = { type: "MultiPolygon", coordinates } as const;
    const name = await geometryHash(geometry, async () => {
      pauses += 1;
    });
    expect(name).toBe(whole.slice(0, 16));
    expect(pauses).toBeGreaterThan(1);
  }
});
