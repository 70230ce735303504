import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { sampleCatalog } from "@cas/sample-data";
import { describe, expect, it } from "vitest";
import { placesIn } from "../src/commands/check-dataset.ts";
import { compareReports, type HealthReport } from "../src/commands/health-report.ts";
import { cas } from "./memory-terminal.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

/** The sample catalog in another folder, with the files of one dataset missing. */
async function brokenCatalog(file: string): Promise<void> {
  const text = await readFile(sampleCatalog, "utf8");
  const folder = fileURLToPath(new URL(".", sampleCatalog));
  const absolute = text.replaceAll(/"([\w-]+\.tif)"/g, `"file://${folder}$1"`);
  await writeFile(file, absolute.replace("srtm_jacksboro_90m.tif", "lost.tif"));
}

describe("cas health", () => {
  it("asks each dataset for a value", async () => {
    const { code, out, err } = await cas(["health", "--json"]);
    const { datasets } = JSON.parse(out) as HealthReport;
    expect([code, err]).toEqual([0, ""]);
    expect(datasets.map(({ dataset_id, status }) => [dataset_id, status])).toEqual([
      ["koppen_geiger:climate_class", "healthy"],
      ["maurer:precipitation", "healthy"],
      ["maurer:temperature", "healthy"],
      ["mcd12c1:land_cover", "healthy"],
      ["srtm:elevation", "healthy"],
    ]);
    for (const { value } of datasets) expect(value).toEqual(expect.any(Number));
  });

  it("has exit code 3 when one cannot be read, and says why", async () => {
    await using directory = await temporaryDirectory();
    const catalog = directory.path("catalog.json");
    await brokenCatalog(catalog);
    const { code, out, err } = await cas(["health", "--catalog", catalog]);
    expect([code, err]).toEqual([3, "4 healthy, 1 down\n"]);
    expect(out).toMatch(/^srtm:elevation\tdown\t\t\d+\t.*lost\.tif/m);
  });

  it("compares with an earlier report, at its places", async () => {
    await using directory = await temporaryDirectory();
    const [catalog, before, now] = ["catalog.json", "before.json", "now.json"].map(directory.path);
    const written = await cas(["health", "-o", before ?? ""]);
    expect(written.code).toBe(0);
    const again = await cas(["health", "--compare", before ?? "", "-o", now ?? ""]);
    expect([again.code, again.err]).toEqual([0, "5 healthy; 0 changes since the earlier report\n"]);
    await brokenCatalog(catalog ?? "");
    const worse = await cas(["health", "--catalog", catalog ?? "", "--compare", before ?? ""]);
    expect(worse.code).toBe(3);
    expect(worse.err).toMatch(/^worse: srtm:elevation healthy before, down now: .*lost\.tif/);
    // An outage that was known is none: cron is silent until something changes.
    const broken = directory.path("broken.json");
    await cas(["health", "--catalog", catalog ?? "", "-o", broken]);
    const same = await cas(["health", "--catalog", catalog ?? "", "--compare", broken]);
    expect([same.code, same.err]).toEqual([
      0,
      "4 healthy, 1 down; 0 changes since the earlier report\n",
    ]);
  });

  it("asks only the datasets that are named", async () => {
    const { out } = await cas(["health", "-d", "srtm:elevation", "-d", "maurer:temperature"]);
    expect(out.split("\n").map((line) => line.split("\t")[0])).toEqual([
      "srtm:elevation",
      "maurer:temperature",
      "",
    ]);
  });

  it("refuses another file as a report", async () => {
    const file = fileURLToPath(sampleCatalog);
    const { code, err } = await cas(["health", "--compare", file]);
    expect([code, err]).toEqual([2, expect.stringContaining("is not a report of cas health")]);
  });
});

describe("compareReports", () => {
  const report = (datasets: readonly object[]): HealthReport => ({
    checked: "2026-01-01T00:00:00Z",
    source: "",
    datasets: datasets.map((one, index) => ({
      dataset_id: `a:${index}`,
      status: "healthy",
      place: [0, 0],
      value: 1,
      units: "m",
      quality: "good",
      elapsed_ms: 1,
      error: null,
      ...one,
    })),
  });

  it("tells worse, better, another value, new and gone apart", () => {
    const before = report([{}, { status: "down" }, {}, { place: [1, 1] }, { dataset_id: "a:old" }]);
    const now = report([{ status: "degraded", error: "x" }, {}, { value: 2 }, { value: 3 }, {}]);
    expect(compareReports(before, now)).toEqual([
      { dataset_id: "a:0", change: "worse", text: "healthy before, degraded now: x" },
      { dataset_id: "a:1", change: "better", text: "down before, healthy now" },
      { dataset_id: "a:2", change: "value", text: "1 before, 2 now" },
      { dataset_id: "a:4", change: "new", text: "is new, healthy" },
      { dataset_id: "a:old", change: "gone", text: "is no longer in the catalog" },
    ]);
  });
});

describe("placesIn", () => {
  it("begins at the middle of the longitudes and spreads over the box", () => {
    const box = { min_lon: 0, min_lat: 0, max_lon: 8, max_lat: 9 };
    expect(placesIn(box, 4)).toEqual([
      [4, 3],
      [2, 6],
      [6, 1],
      [1, 4],
    ]);
  });

  it("stays in a box over the antimeridian", () => {
    const box = { min_lon: 170, min_lat: 0, max_lon: -170, max_lat: 9 };
    expect(placesIn(box, 3).map(([lon]) => lon)).toEqual([180, 175, -175]);
  });
});
