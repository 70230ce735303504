import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BatchStreamItem, createCallerCas, createCasContext, createCasRouter } from "@cas/api";
import { CasEngine } from "@cas/engine";
import { AGGREGATION_METHODS, type AttributeResponse, type Cas } from "@cas/models";
import { afterAll, describe, expect, it } from "vitest";
import { overHttp, overTrpc } from "../src/in-process-apis.ts";
import { rowRaster } from "../src/row-raster.ts";

/** Rasters of one row of four cells of a degree, from 0 degrees north and east. */
const RASTERS = {
  sound: { cell: 1, values: [1, 2, 3, 4] },
  infinite: { cell: 1, values: [1, 2, 2, Infinity] },
  nowhere: { cell: Number.NaN, values: [1, 2, 3, 4] },
};
const dataset_ids = Object.keys(RASTERS).map((name) => `lab:${name}`);

const directory = await mkdtemp(join(tmpdir(), "cas-equal-results-"));
for (const [name, { cell, values }] of Object.entries(RASTERS))
  await writeFile(join(directory, `${name}.tif`), rowRaster(cell, values));
const bbox = { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 };
const engine = await CasEngine.open({
  catalog: {
    providers: [
      {
        slug: "lab",
        name: "Laboratory",
        protocol: "stac_cog",
        base_url: "https://example.com/lab",
        datasets: Object.keys(RASTERS).map((name) => ({
          id: `lab:${name}`,
          name,
          // A name for each variable: the engine compares the values of equal ones.
          variables: [{ name, units: "1" }],
          resolution_m: 1000,
          bbox,
          source: {
            connector: "cog",
            file: pathToFileURL(join(directory, `${name}.tif`)).href,
          },
        })),
      },
    ],
  },
});
afterAll(async () => {
  await engine.close();
  await rm(directory, { recursive: true });
});

const http = overHttp(engine);

const geometry = {
  type: "Polygon",
  coordinates: [
    [
      [0, -1],
      [4, -1],
      [4, 0],
      [0, 0],
      [0, -1],
    ],
  ],
} as const;

/** The parts that must be equal on all ways; times and ids may differ. */
const essence = ({ results, warnings, geometry_hash }: AttributeResponse) => ({
  geometry_hash,
  warnings,
  results: results.map(({ elapsed_ms: _elapsed, ...result }) => result),
});

const WAYS: readonly (readonly [name: string, cas: Cas])[] = [
  ["a caller of the router", createCallerCas(createCasRouter(engine))],
  ["tRPC", overTrpc(engine).port],
  ["HTTP", http],
  ["tRPC to a facade", overTrpc(http).port],
  ["HTTP to a facade", overHttp(http)],
];

describe.each(AGGREGATION_METHODS)(
  "%s with infinite cells and a raster that is nowhere",
  (aggregation) => {
    it("is finite or null in the engine, without an effect on other datasets", async () => {
      const { results, warnings } = await engine.extract({ geometry, dataset_ids, aggregation });
      expect(results.map(({ dataset_id }) => dataset_id)).toEqual(["lab:sound", "lab:infinite"]);
      const [sound, infinite] = results;
      expect(sound).toMatchObject({ quality: "good", coverage_fraction: 1, pixel_count: 4 });
      expect(infinite?.quality).toBe(infinite?.value === null ? "missing" : "suspect");
      expect(JSON.parse(JSON.stringify(results))).toEqual(results);
      expect(warnings).toEqual([
        expect.stringMatching(/^lab:infinite: some cells are infinite/),
        expect.stringMatching(/^lab:nowhere: .*its georeference is not finite/),
      ]);
    });

    it.each(WAYS)("is the same over %s", async (_name, cas) => {
      const expected = essence(await engine.extract({ geometry, dataset_ids, aggregation }));
      expect(essence(await cas.extract({ geometry, dataset_ids, aggregation }))).toEqual(expected);
      const batch = { geometries: [geometry], dataset_ids, aggregation };
      expect((await cas.batchExtract(batch)).responses.map(essence)).toEqual([expected]);
    });

    it.each(["batchExtractStream", "batchExtractEvents"] as const)(
      "is the same in %s",
      async (name) => {
        const caller = createCasRouter(engine).createCaller(createCasContext());
        const expected = essence(await engine.extract({ geometry, dataset_ids, aggregation }));
        const items: AsyncIterable<unknown> = await caller[name]({
          geometries: [geometry],
          dataset_ids,
          aggregation,
        });
        const responses: unknown[] = [];
        for await (const item of items) {
          // An event consists of its id and its item.
          const { response } = (Array.isArray(item) ? item[1] : item) as BatchStreamItem;
          responses.push(essence(response));
        }
        expect(responses).toEqual([expected]);
      },
    );
  },
);
