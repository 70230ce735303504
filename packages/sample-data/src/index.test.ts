import { existsSync, readFileSync } from "node:fs";
import { geometryProblem } from "@cas/models";
import { describe, expect, it } from "vitest";
import { readCounties, sampleCatalog } from "./index.ts";

describe("the counties", () => {
  it("are 241 valid outlines with unique ids", async () => {
    const counties = await readCounties();
    expect(counties).toHaveLength(241);
    expect(new Set(counties.map(({ id }) => id)).size).toBe(241);
    expect(counties.flatMap(({ geometry }) => geometryProblem(geometry) ?? [])).toEqual([]);
    expect(counties.filter(({ geometry }) => geometry.type === "MultiPolygon")).toHaveLength(3);
    expect(counties.find(({ id }) => id === "37183")?.properties).toEqual({
      geoid: "37183",
      name: "Wake",
      state: "NC",
    });
  });
});

describe("the catalog", () => {
  const text = readFileSync(sampleCatalog, "utf8");

  it("names existing files, each once", () => {
    const files = [...text.matchAll(/"file": "([^"]+)"/g)].map(([, file]) => String(file));
    expect(files).toHaveLength(27);
    expect(new Set(files).size).toBe(27);
    expect(files.filter((file) => !existsSync(new URL(file, sampleCatalog)))).toEqual([]);
  });

  it("gives every dataset a licence and a citation", () => {
    const { providers } = JSON.parse(text) as {
      providers: { datasets: { license: string; citation: string }[] }[];
    };
    const datasets = providers.flatMap((provider) => provider.datasets);
    expect(datasets).toHaveLength(5);
    expect(datasets.filter(({ license, citation }) => license === "" || citation === "")).toEqual(
      [],
    );
  });
});
