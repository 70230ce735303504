import { expect, it } from "vitest";
import type { Area } from "../areas/store/area.ts";
import { EMPTY_QUESTION } from "../question/question.ts";
import { fragmentOfFile, wholeFragment } from "./question-file.ts";
import { readLink } from "./read-link.ts";

const sources = { counties: async () => [], stored: async () => undefined };
const manifest = (link: unknown, name = "cas-1.csv.manifest.json"): File =>
  new File([JSON.stringify({ manifest_version: 1, link })], name);

it.each([3, 2000])("a manifest holds a question with %s areas of the user", async (count) => {
  const areas = Array.from({ length: count }, (_, index): Area => ({
    id: String(index),
    name: `Basin & ${index}`,
    geometry: { type: "Point", coordinates: [index / 100, 1] },
    origin: "file",
  }));
  const { areaIds: _ids, ...question } = {
    ...EMPTY_QUESTION,
    datasetIds: ["lab:rain"],
    timeRange: ["1999-01-01", "1999-12-31"],
    timeStatistic: { statistic: "total", by: "year" },
  } as const;
  const fragment = await wholeFragment({ ...question, areaIds: [] }, areas);
  const found = await fragmentOfFile(manifest(`http://127.0.0.1:3000/#${fragment}`));
  expect(found).toBe(fragment);
  const { state, notices } = await readLink(found ?? "", sources);
  expect(notices).toEqual([]);
  expect(state).toMatchObject({ areas, question, view: { isAsked: true } });
});

it.each([
  ["a manifest without a link", manifest(null)],
  ["a link without a question", manifest("http://127.0.0.1:3000/")],
  ["a file with another name", manifest("http://x/#areas=o0", "areas.csv")],
  ["GeoJSON", new File(['{"type":"FeatureCollection","features":[]}'], "a.json")],
  ["a damaged file", new File(['{"manifest_version":1,'], "a.json")],
  ["another version", new File(['{"manifest_version":2,"link":"http://x/#areas=o0"}'], "a.json")],
])("%s is not a question", async (_name, file) => {
  expect(await fragmentOfFile(file)).toBeUndefined();
});

const call = {
  dataset_ids: ["lab:rain"],
  aggregation: "max",
  time_range: { start: "1999-01-01T00:00:00", end: "1999-12-31T23:59:59.999999" },
  latest: false,
  time_statistic: { statistic: "total", by: "year" },
  time_aggregation: null,
  weighting: null,
};
const geometry = { type: "Point", coordinates: [-78.64, 35.78] };
const area = { id: "a", name: "Outlet", geometry };

/** A manifest as the command cas writes it. */
const ofCommand = (calls: readonly object[], list: readonly object[] = [area]): File => {
  const areas = { count: list.length, reference: { file: "areas.gpkg" }, list };
  const body = { file: { layout: "wide" }, link: null, program: "@cas/cli 0.1.0" };
  const request = { areas, calls };
  const text = JSON.stringify({ manifest_version: 1, ...body, request });
  return new File([text], "out.csv.manifest.json");
};

it("opens the question of a manifest of the command", async () => {
  const { state, notices } = await readLink(
    (await fragmentOfFile(ofCommand([call]))) ?? "",
    sources,
  );
  expect(notices).toEqual([]);
  expect(state).toMatchObject({
    areas: [{ ...area, origin: "file" }],
    question: {
      datasetIds: ["lab:rain"],
      aggregation: "max",
      classAggregation: "majority",
      timeRange: ["1999-01-01", "1999-12-31"],
      timeStatistic: { statistic: "total", by: "year" },
    },
    view: { isAsked: true },
  });
});

it("asks for the latest step again where a manifest of the command did", async () => {
  const step = (day: string) => ({ start: `${day}T00:00:00Z`, end: `${day}T00:00:00Z` });
  const calls = ["1999-12-01", "2019-01-01"].map((day, index) => ({
    ...call,
    dataset_ids: [`lab:${index}`],
    time_range: step(day),
    time_statistic: null,
    latest: true,
  }));
  const { state } = await readLink((await fragmentOfFile(ofCommand(calls))) ?? "", sources);
  expect(state.question).toMatchObject({ datasetIds: ["lab:0", "lab:1"], timeRange: undefined });
});

it.each([
  ["statistics", [call, { ...call, aggregation: "min" }], [area], "max, min at once"],
  ["a statistic of the engine", [{ ...call, aggregation: "count" }], [area], "count at once"],
  ["time ranges", [call, { ...call, time_range: null }], [area], "several time ranges"],
  ["its outlines", [call], [{ id: "a", name: "A" }], "0 of its 1 areas: add their file (areas"],
])("says why the page cannot ask for %s of a manifest", async (_name, calls, list, message) => {
  await expect(fragmentOfFile(ofCommand(calls, list))).rejects.toThrow(message);
});
