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
