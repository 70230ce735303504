import { AttributeResult, Dataset } from "@cas/models";
import { expect, it } from "vitest";
import { scaleOf } from "../scales/colour-scale.ts";
import type { Column } from "./columns.ts";
import { differencesOf } from "./differences.ts";

const column = (
  provider: string,
  values: Readonly<Record<string, number | null>>,
  variable = "precipitation",
): Column => {
  const id = `${provider}:${variable}`;
  const dataset = Dataset.parse({
    id,
    provider,
    name: `Rain of ${provider}`,
    variables: [{ name: variable, units: "mm" }],
    bbox: { min_lon: 0, min_lat: 0, max_lon: 1, max_lat: 1 },
    resolution_m: 1000,
    protocol: "stac_cog",
  });
  const result = AttributeResult.parse({
    dataset_id: id,
    variable,
    value: 1,
    units: "mm",
    aggregation: "mean",
    quality: "good",
    coverage_fraction: 1,
    pixel_count: 1,
    provider,
  });
  const cells = Object.entries(values).map(
    ([areaId, value]) => [areaId, { value, result }] as const,
  );
  return {
    key: id,
    dataset,
    meaning: { datasetId: id, variable, statistic: "mean", units: "mm", time: "1999-12" },
    label: `mean of ${variable}, Dec 1999`,
    units: "mm",
    kind: "quantity",
    cells: new Map(cells),
  };
};

it("subtracts from each dataset the one before of the same variable and time, area by area", () => {
  const [difference, ...more] = differencesOf([
    column("chirps", { a: 10, b: 20, c: 5 }),
    column("srtm", { a: 1 }, "elevation"),
    column("maurer", { a: 12, b: 19.5, c: null }),
  ]);
  expect(more).toEqual([]);
  expect(difference).toMatchObject({
    key: "maurer:precipitation minus chirps:precipitation",
    label: "difference from Rain of chirps in the mean of precipitation, Dec 1999",
    kind: "difference",
  });
  expect([...(difference?.cells ?? [])].map(([id, { value }]) => [id, value])).toEqual([
    ["a", 2],
    ["b", -0.5],
  ]);
});

it("differences have a diverging ramp centred on zero, even if all have one sign", () => {
  const [difference] = differencesOf([column("a", { x: 1, y: 1 }), column("b", { x: 4, y: 2 })]);
  expect(difference && scaleOf(difference)).toMatchObject({ ramp: "diverging", low: -3, high: 3 });
});
