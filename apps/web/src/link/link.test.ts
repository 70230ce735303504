import { TIME_PERIODS, TIME_STATISTICS } from "@cas/models";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Area } from "../areas/store/area.ts";
import { EMPTY_QUESTION } from "../question/question.ts";
import { OF_CLASSES, OF_QUANTITIES } from "../question/statistics.ts";
import { FIRST_VIEW, READINGS } from "../view/view.ts";
import type { LinkState } from "./link-state.ts";
import { readLink, type LinkSources } from "./read-link.ts";
import { areasLeftOut, writeLink } from "./write-link.ts";

const county = (id: string): Area => ({
  id,
  name: `County ${id}`,
  geometry: { type: "Point", coordinates: [1, 2] },
  origin: "county",
});
const COUNTIES = ["37183", "37063", "45067"].map(county);

/** A browser that stores long texts of areas. */
function browser(): LinkSources & { readonly storage: Map<string, string> } {
  const storage = new Map<string, string>();
  return { storage, counties: async () => COUNTIES, stored: async (hash) => storage.get(hash) };
}

const { areaIds: _areaIds, ...nothing } = EMPTY_QUESTION;
const EMPTY: LinkState = { areas: [], question: nothing, view: FIRST_VIEW };

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  // Characters with a meaning in a link.
  fc.string({
    unit: fc.constantFrom("~", "=", "&", "%", "#", "+", ":", "c", "o", "7"),
    maxLength: 8,
  }),
);
const degrees = (bound: number) =>
  fc.double({ min: -bound, max: bound, noNaN: true }).map((one) => one + 0);
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const ownArea: fc.Arbitrary<Area> = fc.record({
  id: text.filter((id) => id !== "" && !COUNTIES.some((one) => one.id === id)),
  name: text,
  origin: fc.constantFrom("drawn", "typed", "file"),
  geometry: fc.oneof(
    fc.record({
      type: fc.constant("Point" as const),
      coordinates: fc.tuple(degrees(180), degrees(90)),
    }),
    fc.tuple(degrees(80), degrees(80), fc.integer({ min: 3, max: 200 })).map(([x, y, corners]) => {
      const ring = Array.from({ length: corners }, (_, index) => [
        x + Math.cos((2 * Math.PI * index) / corners),
        y + Math.sin((2 * Math.PI * index) / corners),
      ]);
      return { type: "Polygon" as const, coordinates: [[...ring, ring[0] ?? []]] };
    }),
  ),
});
const countyOnPage = fc
  .tuple(fc.constantFrom(...COUNTIES), text)
  .map(([one, name]) => (name === "" ? one : { ...one, name }));
const columnKey = text.filter((one) => one !== "");
const state: fc.Arbitrary<LinkState> = fc.record({
  areas: fc.uniqueArray(fc.oneof(ownArea, countyOnPage), {
    selector: ({ id }) => id,
    maxLength: 12,
  }),
  question: fc.record({
    datasetIds: fc.uniqueArray(
      text.filter((id) => id !== ""),
      { maxLength: 5 },
    ),
    aggregation: fc.constantFrom(...OF_QUANTITIES),
    classAggregation: fc.constantFrom(...OF_CLASSES),
    timeRange: fc.option(
      fc.tuple(day, day).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const))),
      { nil: undefined },
    ),
    timeSteps: fc.constantFrom("all", "each"),
    timeStatistic: fc.option(
      fc.record({
        statistic: fc.constantFrom(...TIME_STATISTICS),
        by: fc.constantFrom(...TIME_PERIODS),
      }),
      { nil: undefined },
    ),
  }),
  view: fc.record({
    page: fc.oneof(
      fc.constant({ name: "workbench" as const }),
      fc.constant({ name: "providers" as const }),
      fc.stringMatching(/^[a-z0-9_]{1,20}$/).map((slug) => ({ name: "provider" as const, slug })),
    ),
    filter: fc.record({
      text,
      variable: text,
      temporal: text,
      resolution: text,
      protocol: text,
      coversAreas: fc.boolean(),
      chosenOnly: fc.boolean(),
    }),
    camera: fc.option(
      fc.record({
        longitude: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((one) => one / 10_000 + 0),
        latitude: fc.integer({ min: -900_000, max: 900_000 }).map((one) => one / 10_000 + 0),
        zoom: fc.integer({ min: 0, max: 2400 }).map((one) => one / 100),
      }),
      { nil: undefined },
    ),
    isAsked: fc.boolean(),
    reading: fc.constantFrom(...READINGS),
    column: fc.option(columnKey, { nil: undefined }),
    sorting: fc.option(
      fc.record({ column: fc.option(columnKey, { nil: undefined }), isDescending: fc.boolean() }),
      { nil: undefined },
    ),
    compared: fc.option(fc.tuple(columnKey, columnKey), { nil: undefined }),
  }),
});

it("any state survives writing and reading", async () => {
  await fc.assert(
    fc.asyncProperty(state, async (before) => {
      const sources = browser();
      const { fragment, stored } = await writeLink(before, COUNTIES);
      if (stored !== undefined) sources.storage.set(stored.hash, stored.text);
      expect(fragment.length).toBeLessThan(20_000);
      expect(await readLink(`#${fragment}`, sources)).toEqual({ state: before, notices: [] });
    }),
  );
});

it("any other fragment opens the page too, with notices", async () => {
  const key = fc.constantFrom(
    "areas",
    "own",
    "stored",
    "datasets",
    "stat",
    "over",
    "time",
    "page",
    "find",
    "map",
    "read",
    "sort",
    "compare",
    "x",
  );
  const fragment = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.tuple(key, fc.string({ unit: "grapheme" })))
      .map((fields) => new URLSearchParams(fields).toString()),
  );
  await fc.assert(
    fc.asyncProperty(fragment, async (anything) => {
      const { state: read } = await readLink(anything, browser());
      const again = await readLink((await writeLink(read)).fragment, browser());
      expect(again).toEqual({ state: read, notices: [] });
    }),
  );
});

it("the initial state has no fragment", async () => {
  expect(await writeLink(EMPTY)).toEqual({ fragment: "", stored: undefined });
  expect(await readLink("", browser())).toEqual({ state: EMPTY, notices: [] });
});

it("a county is its code, with its name only if that was changed", async () => {
  const areas = [county("37183"), { ...county("37063"), name: "Durham~home" }];
  const question = { ...nothing, datasetIds: ["maurer:precipitation", "lab:a b"] };
  const { fragment } = await writeLink({ ...EMPTY, areas, question }, COUNTIES);
  expect(fragment).toBe(
    "areas=c37183~c37063=Durham%257Ehome&datasets=maurer:precipitation~lab:a%2520b",
  );
});

it("a link holds the view of the map and the filter in readable form", async () => {
  const view = {
    ...FIRST_VIEW,
    filter: { ...FIRST_VIEW.filter, text: "rain fall", coversAreas: true },
    camera: { longitude: -79.123_456, latitude: 35.5, zoom: 7.254_9 },
  };
  const { fragment } = await writeLink({ ...EMPTY, view });
  expect(fragment).toBe("find=text=rain%2520fall~coversAreas=yes&map=-79.1235~35.5~7.25");
});

it("thousands of areas are stored in the browser, and another browser notes that", async () => {
  const areas = Array.from({ length: 5000 }, (_, index): Area => ({
    id: String(index),
    name: `Basin ${index}`,
    geometry: { type: "Point", coordinates: [index / 100, 1] },
    origin: "file",
  }));
  const { fragment, stored } = await writeLink({ ...EMPTY, areas });
  expect(fragment).toContain(`stored=${stored?.hash}`);
  const { state: read, notices } = await readLink(fragment, browser());
  expect(read.areas).toEqual([]);
  expect(notices).toEqual([expect.stringContaining("kept only in the browser")]);
});

it("says which areas a link leaves out", () => {
  const own = (count: number) =>
    Array.from({ length: count }, (_, index): Area => ({
      ...county(String(index)),
      origin: "drawn",
    }));
  expect(areasLeftOut([...COUNTIES, ...own(3)])).toEqual([]);
  expect(areasLeftOut([...COUNTIES, ...own(500)])).toHaveLength(500);
  expect(areasLeftOut(COUNTIES)).toEqual([]);
});

describe("notices about parts that cannot be read", () => {
  it.each([
    ["stat=best", /“stat=best” of the link is not known here: mean is used/],
    ["stat=distribution", /“stat=distribution” of the link is not known here: mean is used/],
    ["over=sum~year", /“over=sum~year” of the link is not known here/],
    ["read=x", /“read=x” of the link/],
    ["time=1999-02-30~1999-03-01", /not a range of days/],
    ["time=1999-03-01~1999-02-01", /not a range of days/],
    ["map=here", /“map=here” of the link is not a position on the map/],
    ["map=-200~91~3", /“map=-200~91~3” of the link is not a position/],
    ["page=admin", /“page=admin” of the link/],
    ["color=red", /“color” of the link is not known here/],
    ["areas=c99999~o0", /2 of 2 areas of the link cannot be read/],
    ['areas=o0&own=[["a","A","drawn","Point",[200,0]]]', /1 of 1 areas/],
    ["areas=o0&own={", /1 of 1 areas/],
  ])("%s", async (fragment, expected) => {
    const { notices } = await readLink(fragment, browser());
    expect(notices).toEqual([expect.stringMatching(expected)]);
  });
});
