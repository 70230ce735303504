import { Dataset } from "@cas/models";
import { expect, it } from "vitest";
import type { WorkbenchResponse } from "../answer/answer.ts";
import { dictionaryText } from "./dictionary-text.ts";
import { exportFile } from "./export-file.ts";
import { FORMATS } from "./formats.ts";

const dataset = Dataset.parse({
  provider: "lab",
  id: "lab:land",
  name: "Land cover",
  resolution_m: 90,
  bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
  protocol: "wcs",
  variables: [{ name: "land_cover", units: "class", data_type: "categorical" }],
});
const answer: WorkbenchResponse = {
  question: {
    areaIds: ["a"],
    datasetIds: ["lab:land"],
    aggregation: "mean",
    classAggregation: "distribution",
    timeRange: undefined,
    timeSteps: "all",
    timeStatistic: undefined,
  },
  areas: [
    {
      id: "a",
      name: "Outlet",
      geometry: { type: "Point", coordinates: [-78.64, 35.78] },
      origin: "typed",
    },
  ],
  datasets: [dataset],
  responses: new Map(),
  failures: [{ datasetId: "lab:land", areaIds: ["a"], message: "late", requestId: undefined }],
};
const origin = {
  serviceUrl: "http://127.0.0.1:3000",
  serviceVersion: undefined,
  link: undefined,
  now: new Date(0),
};

it.each(FORMATS)("writes $label, and a manifest with its calls and checksum", async (format) => {
  const { file, manifest } = await exportFile(answer, format, origin);
  expect(file.name).toBe(`cas-19700101T0000.${format.ending}`);
  expect(manifest.name).toBe(`${file.name}.manifest.json`);
  expect(JSON.parse(await manifest.text())).toMatchObject({
    file: { name: file.name, bytes: file.size, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    request: {
      areas: {
        count: 1,
        list: [
          {
            id: "a",
            name: "Outlet",
            origin: "typed",
            geometry_hash: null,
            geometry: answer.areas[0]?.geometry,
          },
        ],
      },
      calls: [{ dataset_ids: ["lab:land"], aggregation: "distribution", time_range: null }],
    },
    failures: [{ dataset_id: "lab:land", areas: 1, area_ids: ["a"], message: "late" }],
  });
});

it("writes the data dictionary of its columns", () => {
  const [header, id] = dictionaryText(answer).split("\r\n");
  expect(header).toMatch(/^column,type,description,/);
  expect(id).toMatch(/^area_id,text,Id of the area,/);
});
