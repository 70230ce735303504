import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CasEngine } from "@cas/engine";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runPython } from "./python.ts";

interface Answers {
  readonly variable: string;
  readonly select: Readonly<Record<string, number>>;
  readonly starts: readonly string[];
  readonly areas: Readonly<
    Record<
      string,
      {
        readonly ring: readonly [number, number][];
        readonly steps: readonly Readonly<Record<string, number>>[];
      }
    >
  >;
}

let directory: string;
let stores: ReadonlyMap<string, Answers>;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "cas-zarr-"));
  await runPython("record_zarr.py", directory);
  const text = await readFile(join(directory, "answers.json"), "utf8");
  stores = new Map(Object.entries(JSON.parse(text) as Record<string, Answers>));
});
afterAll(() => rm(directory, { recursive: true }));

function openStore(name: string, { variable, select }: Answers): Promise<CasEngine> {
  const store = pathToFileURL(join(directory, `${name}.zarr`)).href;
  return CasEngine.open({
    catalog: {
      providers: [
        {
          slug: "lab",
          name: "Laboratory",
          protocol: "s3_direct",
          base_url: "https://example.com/lab",
          datasets: [
            {
              id: "lab:reading",
              name: "Reading",
              variables: [{ name: "reading", units: "1" }],
              resolution_m: 1000,
              bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
              source: { connector: "zarr", store, variable, select },
            },
          ],
        },
      ],
    },
  });
}

describe("stores written by the installed xarray and zarr-python", () => {
  it("give the same results in the engine as the values of xarray in exactextract", async () => {
    let count = 0;
    for (const [name, reference] of stores) {
      await using cas = await openStore(name, reference);
      for (const { ring, steps } of Object.values(reference.areas)) {
        const { results } = await cas.extract({
          geometry: { type: "Polygon", coordinates: [ring] },
          dataset_ids: ["lab:reading"],
          time_range: ["1900-01-01", "2100-01-01"],
          time_aggregation: "none",
        });
        expect(results.map(({ timestamp }) => timestamp)).toEqual(
          reference.starts.length === 0 ? [null] : reference.starts,
        );
        results.forEach(({ value }, step) => {
          const mean = steps[step]?.["mean"] ?? Number.NaN;
          expect(Math.abs(Number(value) - mean)).toBeLessThanOrEqual(1e-6 * Math.abs(mean));
          count += 1;
        });
      }
    }
    expect(stores.size).toBe(7);
    expect(count).toBe(48);
  });
});
