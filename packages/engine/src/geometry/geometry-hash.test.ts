import { expect, it } from "vitest";
import { geometryHash } from "./geometry-hash.ts";

// Hashes as the service 0.4.0 answers them (packages/conformance checks them against the running service).
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
] as const)("%j", (geometry, hash) => {
  expect(geometryHash(geometry)).toBe(hash);
});

it("writes small numbers as Python does", () => {
  // sha256('{"coordinates": [5e-05, 0.0001, 1.5e-07], "type": "Point"}')
  expect(geometryHash({ type: "Point", coordinates: [0.00005, 0.0001, 1.5e-7] })).toBe(
    "18b03a3804519d88",
  );
});
