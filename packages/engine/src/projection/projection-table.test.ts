import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { distanceFromProj, ENTRIES, projectionTable } from "../../test/projection-table.ts";
import { projectionOf } from "./projection.ts";

const guide = new URL("../../../../docs/guide/projections.md", import.meta.url);

/** The cells of the lines of a table, without the spaces that align them. */
const cellsOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .filter((line) => /^\| (EPSG|ESRI):\d+ /.test(line))
    .map((line) =>
      line
        .split("|")
        .map((cell) => cell.trim())
        .join("|"),
    );

it("the guide states how far 120 CRSs are from PROJ", () => {
  const stated = cellsOf(readFileSync(guide, "utf8"));
  expect(stated.length).toBeGreaterThanOrEqual(120);
  expect(stated).toEqual(cellsOf(projectionTable()));
});

it("all are within a centimetre, but for datums whose error is stated, and NAD83 in Alaska", () => {
  const others = ENTRIES.flatMap((entry) => {
    const distance = distanceFromProj(entry) ?? Infinity;
    const error = projectionOf(entry.code)?.definition.shift?.error ?? 0;
    // What PROJ chooses in a part of the area is within the error that the engine states.
    return distance < 0.01 || distance < error * 1.1 ? [] : [entry.code];
  });
  expect(others).toEqual(["EPSG:4269", "EPSG:3338"]);
});
