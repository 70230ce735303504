import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../src/workspace.ts";
import { tableBesideCas } from "./beside-cas.ts";
import { startLabService } from "./python.ts";

/** The cells of a row, without the padding of the table. */
const cellsOf = (row: string): string =>
  row
    .split("|")
    .map((cell) => cell.trim())
    .join("|");

it("the guide shows the current differences between the real service and the engine", async () => {
  await using service = await startLabService();
  const [, , ...rows] = await tableBesideCas(service.url);
  const guide = readFileSync(join(ROOT, "docs/guide/statistics.md"), "utf8")
    .split("\n")
    .map(cellsOf);
  expect(rows.length).toBeGreaterThan(9);
  expect(rows.map(cellsOf).filter((row) => !guide.includes(row))).toEqual([]);
});
