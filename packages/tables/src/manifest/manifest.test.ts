import type { AttributeResponse } from "@cas/models";
import { expect, it } from "vitest";
import { tableOf } from "../table/table-of.ts";
import { AREAS, LAND, OUTCOMES, QUESTION, TEMPERATURE } from "../../test/test-input.ts";
import { toBibtex } from "./bibtex.ts";
import { sha256 } from "./checksum.ts";
import { type ManifestInput, manifestOf } from "./manifest.ts";

const [first, second] = OUTCOMES as readonly AttributeResponse[];
const input: ManifestInput = {
  areas: AREAS,
  datasets: [TEMPERATURE, LAND],
  responses: new Map(
    first &&
      second && [
        ["a", first],
        ["b", second],
      ],
  ),
  failures: [
    { datasetId: "lab:temperature", areaIds: ["b"], message: "late", requestId: "0123456789ab" },
  ],
};

/** The columns of a table that has learned both areas. */
function columns() {
  const table = tableOf(QUESTION, { layout: "wide" });
  for (const [index, area] of AREAS.entries()) table.learn(area, OUTCOMES[index] ?? []);
  return table.columns;
}

it("describes the content of the file, its origin and how to repeat the request", () => {
  const manifest = manifestOf(input, {
    fileName: "answer.csv",
    bytes: 12,
    sha256: "00",
    columns: columns(),
    rows: 2,
    serviceUrl: "http://127.0.0.1:3000",
    serviceVersion: "0.4.0",
    calls: [
      {
        datasetIds: ["lab:temperature"],
        aggregation: "min",
        timeRange: ["1999-01-01", "1999-12-31"],
      },
      { datasetIds: ["lab:land"], aggregation: "distribution", timeRange: undefined },
    ],
    link: undefined,
    now: new Date(0),
  });
  expect(manifest).toMatchObject({
    created: "1970-01-01T00:00:00.000Z",
    file: {
      name: "answer.csv",
      rows: 2,
      columns: expect.arrayContaining([
        {
          name: "lab_temperature_min_1999_12_degC",
          description: "min of temperature, Dec 1999, degC",
          units: "degC",
          dataset_id: "lab:temperature",
        },
        {
          name: "lab_land_land_cover_share_13_urban_fraction",
          description: "share of class 13 (urban) of land_cover, fraction",
          units: "fraction",
          dataset_id: "lab:land",
        },
      ]) as unknown,
    },
    service: { api_version: "0.4.0" },
    request: {
      areas: [{ id: "a", geometry_hash: "a2c20794d2cc6c17" }, { id: "b" }],
      calls: [
        {
          dataset_ids: ["lab:temperature"],
          aggregation: "min",
          time_range: ["1999-01-01", "1999-12-31"],
        },
        { dataset_ids: ["lab:land"], aggregation: "distribution" },
      ],
    },
    datasets: [
      { license: "CC BY 4.0", units: "degC", sources: ["COG: lab.tif; exact coverage"] },
      { classes: { "13": "urban", "4": "forest, mixed" } },
    ],
    warnings: [
      { area_id: "b", warning: "lab:land: doubtful" },
      { area_id: "b", warning: "lab:temperature: late" },
    ],
    failures: [{ dataset_id: "lab:temperature", area_ids: ["b"], request_id: "0123456789ab" }],
  });
});

it("writes citations as BibTeX with TeX escapes", () => {
  expect(toBibtex(input.datasets)).toBe(`@misc{lab_temperature,
  author = {Beck, H. E. and others},
  title = {Maps at 1-km \\& finer},
  year = {2018},
  doi = {10.1038/sdata.2018.214},
  note = {Beck, H. E. et al. (2018): Maps at 1-km \\& finer. Scientific Data 5. doi:10.1038/sdata.2018.214},
}

@misc{lab_land,
  title = {Land cover},
  note = {A mill in Bath},
}
`);
});

it("computes SHA-256", async () => {
  // The test vector of FIPS 180-2 for "abc".
  expect(await sha256(new TextEncoder().encode("abc"))).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});
