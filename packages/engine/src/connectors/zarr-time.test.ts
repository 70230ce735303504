import type { ExtractInput } from "@cas/models";
import { describe, expect, it } from "vitest";
import { askLab, type LabDataset } from "../../test/lab.ts";
import { LAYOUTS, makeTimeZarr, type MadeTimes } from "../../test/made-time-zarr.ts";
import { makeZarr } from "../../test/made-zarr.ts";
import { openZarrLab } from "../../test/zarr-lab.ts";
import { wordOf } from "./step-words.ts";

type Files = ReadonlyMap<string, Uint8Array>;
type TimeRange = ExtractInput["time_range"];

async function openStore(files: Files, more: object = {}, dataset: LabDataset = {}) {
  const lab = await openZarrLab(files, "v", { source: more, dataset });
  return {
    ...lab,
    ask: async (timeRange?: TimeRange) => {
      const point = { type: "Point" as const, coordinates: [1.5, 1.5] };
      const { results, warnings } = await askLab(lab.cas, point, { time_range: timeRange });
      return { result: results[0], warnings };
    },
  };
}

const days = (count: number): bigint[] =>
  Array.from({ length: count }, (_, index) => BigInt(index));

/** Ten days at noon. */
const NOON: MadeTimes = { values: days(10), attributes: { units: "days since 2000-01-01 12:00" } };

const THREE_DAYS = [0n, 86_400n, 172_800n].map((seconds) => 946_684_800n + seconds);
const NOT_A_TIME = -(2n ** 63n);

describe("the time axis of a Zarr store", () => {
  it("answers a day from the step that is stamped at its noon, and says what it holds", async () => {
    await using lab = await openStore(makeTimeZarr(NOON));
    expect(await lab.ask(["2000-01-05", "2000-01-05"])).toMatchObject({
      result: {
        value: 40,
        quality: "good",
        timestamp: "2000-01-05T00:00:00Z",
        provenance: "Zarr: made.zarr/v; 2000-01-05T00:00:00Z/2000-01-06T00:00:00Z; exact coverage",
      },
      warnings: [],
    });
    expect(await lab.ask(["2000-01", "2000-01"])).toMatchObject({
      result: {
        value: 45,
        timestamp: null,
        provenance:
          "Zarr: made.zarr/v; 2000-01-01T00:00:00Z/2000-01-11T00:00:00Z in 10 steps; exact coverage",
      },
      warnings: [],
    });
  });

  it.each<[string, TimeRange, number]>([
    ["a date as the end", ["2000-01-02", "2000-01-02"], 355],
    ["an instant as the end", ["2000-01-02", "2000-01-02T00:00:00"], 240],
    ["a Date as the end", ["2000-01-02", new Date("2000-01-02T01:00:00Z")], 245],
  ])("reads hours of %s", async (_, timeRange, value) => {
    const hours = { values: days(72), attributes: { units: "hours since 2000-01-01" } };
    await using lab = await openStore(makeTimeZarr(hours));
    expect((await lab.ask(timeRange)).result?.value).toBe(value);
  });

  it("takes instants for instants, by cell_methods", async () => {
    const ofVariable = { cell_methods: "time: point" };
    await using lab = await openStore(makeTimeZarr({ ...NOON, ofVariable }));
    expect(await lab.ask(["2000-01-05T00:00:00", "2000-01-05T06:00:00"])).toEqual({
      result: expect.objectContaining({ value: null, quality: "missing" }),
      warnings: expect.arrayContaining([
        "lab:data: no time step in the time range; it covers 2000-01-01T12:00:00Z to 2000-01-10T12:00:00Z",
      ]),
    });
    const whole = await lab.ask(["2000-01-05", "2000-01-05"]);
    expect(whole.result?.provenance).toBe(
      "Zarr: made.zarr/v; 2000-01-05T12:00:00Z; exact coverage",
    );
  });

  it("believes the catalog before the file", async () => {
    const time = { step: "P1D", stamp: "end" };
    const midnights = { values: days(10), attributes: { units: "days since 2000-01-01" } };
    await using lab = await openStore(makeTimeZarr(midnights), { time });
    // The day that ends with 2000-01-05T00:00.
    expect((await lab.ask(["2000-01-04", "2000-01-04"])).result?.value).toBe(40);
  });

  it.each([
    ["monthly", "2000-01-01T00:00:00Z/2000-02-01T00:00:00Z"],
    ["annual", "2000-01-01T00:00:00Z/2001-01-01T00:00:00Z"],
    ["static", "2000-01-16T00:00:00Z/2000-01-17T00:00:00Z"],
  ] as const)("of one time of a %s dataset holds %s", async (temporalType, span) => {
    const single = { values: [0n], attributes: { units: "days since 2000-01-16" } };
    const dataset = { temporal: { temporal_type: temporalType } };
    await using lab = await openStore(makeTimeZarr(single), {}, dataset);
    expect(await lab.ask(["2000-01-16", "2000-01-16"])).toMatchObject({
      result: { provenance: `Zarr: made.zarr/v; ${span}; exact coverage` },
      warnings: [],
    });
  });

  it("answers what was appended twice once, and says so where it answers", async () => {
    const twice = { ...NOON, values: [0n, 1n, 2n, 2n] };
    await using lab = await openStore(makeTimeZarr(twice));
    expect(await lab.ask(["2000-01-02", "2000-01-02"])).toMatchObject({
      result: { value: 10 },
      warnings: [],
    });
    expect(await lab.ask(["2000-01-03", "2000-01-03"])).toMatchObject({
      result: { value: 30, pixel_count: 1 },
      warnings: [
        "lab:data: its time axis has 2000-01-03T12:00:00Z several times; the last of them answers",
      ],
    });
  });

  it("leaves out a place whose time is missing", async () => {
    const attributes = { ...NOON.attributes, _FillValue: -1 };
    await using lab = await openStore(makeTimeZarr({ values: [0n, -1n, 2n, -1n], attributes }));
    expect((await lab.ask()).result?.value).toBe(20);
  });

  it("says where the spacing leaves doubt", async () => {
    const uneven = { ...NOON, values: [0n, 4n, 5n, 17n] };
    await using lab = await openStore(makeTimeZarr(uneven));
    expect(await lab.ask(["2000-01-05", "2000-01-05"])).toMatchObject({
      result: { value: 10 },
      warnings: [
        "lab:data: its times are unevenly spaced and have no bounds: each is taken for its day alone; the catalog can say what they hold (time)",
      ],
    });
  });

  it("refuses words about a time axis that is not there", async () => {
    await using lab = await openStore(await makeZarr(), {
      variable: "reading",
      time: { step: "P1D" },
    });
    expect((await lab.ask()).warnings).toEqual([
      "lab:data: Cannot read made.zarr/reading: it has no time axis, of which the catalog speaks (time)",
    ]);
  });

  it.each<[object, string]>([
    [{}, "time: give step, stamp or both"],
    [{ step: "1 month" }, "time.step: must be an ISO 8601 duration of one unit"],
    [{ step: "P1Y2M" }, "time.step: must be an ISO 8601 duration of one unit"],
    [{ step: "P0D" }, "time.step: must be an ISO 8601 duration of one unit"],
    [{ step: "P1H" }, "time.step: must be an ISO 8601 duration of one unit"],
    [{ step: "P1D", stamp: "instant" }, "time.step: an instant has no length"],
    [{ stamp: "noon" }, "time.stamp: "],
  ])("refuses %j in the catalog", async (time, message) => {
    await expect(openStore(new Map(), { time })).rejects.toThrow(message);
  });
});

describe("step words", () => {
  it.each<[string, unknown]>([
    ["PT30M", { granule: { milliseconds: 1_800_000 }, count: 1 }],
    ["PT5H", { granule: { milliseconds: 1 }, count: 18_000_000 }],
    ["PT24H", { granule: { milliseconds: 86_400_000 }, count: 1 }],
    ["P1W", { granule: { milliseconds: 86_400_000 }, count: 7 }],
    ["P10D", { granule: { milliseconds: 86_400_000 }, count: 10 }],
    ["P3M", { granule: { months: 1 }, count: 3 }],
    ["P5Y", { granule: { months: 1 }, count: 60 }],
  ])("%s", (step, period) => {
    expect(wordOf({ step })).toEqual({ period, stamp: undefined });
  });
});

describe.each(LAYOUTS)("datetime64 in %s", (layout) => {
  const isVersion2 = layout.startsWith("version 2");

  it.each(["s", "ms", "us", "ns"])("of %s are read", async (unit) => {
    const scale = { s: 1n, ms: 1000n, us: 1_000_000n, ns: 1_000_000_000n }[unit] ?? 1n;
    const type = isVersion2
      ? `<M8[${unit}]`
      : { name: "numpy.datetime64", configuration: { unit, scale_factor: 1 } };
    const values = [...THREE_DAYS.map((seconds) => seconds * scale), NOT_A_TIME];
    await using lab = await openStore(makeTimeZarr({ values, type }, layout));
    expect(await lab.ask(["2000-01-02", "2000-01-02"])).toMatchObject({
      result: { value: 10, timestamp: "2000-01-02T00:00:00Z" },
      warnings: [],
    });
    expect((await lab.ask()).result?.value).toBe(20);
  });

  it("of months are months, of 10 seconds are refused", async () => {
    const typed = (unit: string, count: number) =>
      isVersion2
        ? `<M8[${count === 1 ? "" : count}${unit}]`
        : { name: "numpy.datetime64", configuration: { unit, scale_factor: count } };
    const months = { values: [359n, 360n, 361n], type: typed("M", 1) };
    await using lab = await openStore(makeTimeZarr(months, layout));
    expect((await lab.ask(["2000-01", "2000-01"])).result).toMatchObject({
      value: 10,
      provenance: "Zarr: made.zarr/v; 2000-01-01T00:00:00Z/2000-02-01T00:00:00Z; exact coverage",
    });
    const tens = { values: THREE_DAYS, type: typed("s", 10) };
    await using other = await openStore(makeTimeZarr(tens, layout));
    expect((await other.ask()).warnings).toEqual([
      expect.stringContaining("Cannot read made.zarr/v"),
    ]);
  });

  it("as the cells of the variable are no numbers", async () => {
    const type = isVersion2
      ? "<M8[ns]"
      : { name: "numpy.datetime64", configuration: { unit: "ns", scale_factor: 1 } };
    const files = makeTimeZarr({ values: THREE_DAYS, type }, layout);
    await using lab = await openStore(files, { variable: "time" });
    expect((await lab.ask()).warnings).toEqual([
      "lab:data: Cannot read made.zarr/time: its cells are no numbers",
    ]);
  });
});
