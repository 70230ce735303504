import { expect, it } from "vitest";
import type { CheckedFile } from "./file-messages.ts";
import { namedAreas } from "./named-areas.ts";

const geometry = { type: "Point", coordinates: [1, 2] } as const;
const area = (id: string, row: number, properties: Record<string, string | null>) => ({
  id,
  name: "?",
  row,
  properties,
  geometry,
});
const file: CheckedFile = {
  name: "Upper Neuse.gpkg",
  kind: "geopackage",
  layers: [],
  layer: "",
  crs: { name: "EPSG:4326", from: "file" },
  columns: [
    { name: "code", type: "text" },
    { name: "title", type: "text" },
  ],
  naming: { idColumn: "code", nameColumn: "title" },
  areas: [area("a", 1, { code: "a", title: "A" }), area("x", 2, { code: null, title: "" })],
  faults: [],
  isCut: false,
  count: 2,
  longOutlines: [],
  preview: undefined,
  notes: [],
};
const names = (one: CheckedFile, idColumn?: string, nameColumn?: string) =>
  namedAreas(one, { idColumn, nameColumn }).map(({ id, name }) => [id, name]);

it("names areas by the chosen columns, or by the file and the row", () => {
  expect(names(file, "code", "title")).toEqual([
    ["a", "A"],
    ["Upper Neuse-2", "Upper Neuse-2"],
  ]);
  expect(names(file, "title")).toEqual([
    ["A", "A"],
    ["Upper Neuse-2", "Upper Neuse-2"],
  ]);
  expect(names(file)).toEqual([
    ["Upper Neuse-1", "Upper Neuse-1"],
    ["Upper Neuse-2", "Upper Neuse-2"],
  ]);
});

it("keeps the ids of the file where no column was guessed", () => {
  const own = { ...file, naming: { idColumn: undefined, nameColumn: undefined } };
  expect(names(own)).toEqual([
    ["a", "a"],
    ["x", "x"],
  ]);
});

it("takes the simplification of a long outline, if that is wanted", () => {
  const simple = { type: "Point", coordinates: [3, 4] } as const;
  const simplified = { positionsBefore: 20_000, areaChange: -0.001 };
  const long = { ...file, longOutlines: [{ row: 2, name: "x", geometry: simple, simplified }] };
  expect(namedAreas(long, long.naming, true)).toEqual([
    { id: "a", name: "A", geometry },
    expect.objectContaining({ geometry: simple, simplified }),
  ]);
  expect(namedAreas(long, long.naming).map((one) => one.geometry)).toEqual([geometry, geometry]);
});
