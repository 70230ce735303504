import { type AttributeResponse, parseTimestamp } from "@cas/models";
import { describe, expect, it } from "vitest";
import {
  AREAS,
  LAND,
  OUTCOMES,
  QUESTION,
  RAIN,
  response,
  result,
  TEMPERATURE,
} from "../../test/test-input.ts";
import { textOf } from "../../test/write-table.ts";
import { tableWriter } from "../files/table-writer.ts";
import type { AreaOutcome } from "../table/outcome.ts";
import type { TableQuestion } from "../table/question.ts";
import { tableOf } from "../table/table-of.ts";
import { toBibtex } from "./bibtex.ts";
import { checksummed } from "./checksummed.ts";
import { sha256 } from "./checksum.ts";
import { ManifestBuilder, type ManifestFacts } from "./manifest-builder.ts";
import { outlinesUpTo } from "./outlines-up-to.ts";
import { questionOfManifest } from "./question-of-manifest.ts";

const FACTS: ManifestFacts = {
  serviceUrl: "http://127.0.0.1:3000",
  serviceVersion: "0.4.0",
  now: new Date(0),
};
const FILE = { name: "answer.csv", bytes: 12, sha256: "00", rows: 2 };

/** The manifest of outcomes, as it is read from its JSON. */
function manifestOf(
  question: TableQuestion,
  outcomes: readonly AreaOutcome[],
  facts: Partial<ManifestFacts> = {},
): unknown {
  const builder = new ManifestBuilder(question, { ...FACTS, ...facts });
  const table = tableOf(question, { layout: "wide" });
  for (const [index, outcome] of outcomes.entries()) {
    const area = { ...(AREAS[index % 2] ?? AREAS[0]), ...(index > 1 && { id: String(index) }) };
    table.learn(area, outcome);
    builder.add(area, outcome);
  }
  return JSON.parse(JSON.stringify(builder.manifest(table, FILE)));
}

const callsOf = (question: TableQuestion, outcomes: readonly AreaOutcome[]) =>
  questionOfManifest(manifestOf(question, outcomes)).calls;

describe("a manifest", () => {
  it("describes the content of the file, its origin and how to repeat the request", () => {
    expect(manifestOf(QUESTION, OUTCOMES)).toMatchObject({
      created: "1970-01-01T00:00:00.000Z",
      file: {
        ...FILE,
        layout: "wide",
        columns: expect.arrayContaining([
          {
            name: "lab_temperature_min_1999_12_degC",
            type: "number",
            role: "value",
            description: "min of temperature, Dec 1999, degC",
            units: "degC",
            variable: "temperature",
            statistic: "min",
            time: "1999-12",
            dataset_id: "lab:temperature",
          },
        ]) as unknown,
      },
      service: { api_version: "0.4.0" },
      link: null,
      request: {
        areas: {
          count: 2,
          reference: null,
          list: [
            { id: "a", origin: "typed", geometry_hash: "a2c20794d2cc6c17" },
            { id: "b", name: "Eno" },
          ],
        },
      },
      datasets: [
        { license: "CC BY 4.0", units: "degC", sources: ["COG: lab.tif; exact coverage"] },
        { classes: { "13": "urban", "4": "forest, mixed" } },
      ],
      warnings: [{ warning: "lab:land: doubtful", areas: 1, area_ids: ["b"] }],
      failures: [{ dataset_id: "lab:temperature", message: "late", areas: 1, area_ids: ["b"] }],
    });
  });

  it("counts what many areas have in common, and lists the first", () => {
    const outcomes = Array.from({ length: 12_000 }, (_, index): AreaOutcome => ({
      results: [],
      warnings: [`warning ${index % 1200}`],
      failures: [{ datasetId: "lab:land", message: "late", requestId: `r${index}` }],
    }));
    const manifest = manifestOf(QUESTION, outcomes) as {
      request: { areas: { count: number; list: object[] } };
      warnings: { warning: string; areas: number; area_ids: string[] }[];
      failures: { areas: number; area_ids: string[]; request_id: string }[];
    };
    expect(manifest.request.areas.count).toBe(12_000);
    expect(manifest.request.areas.list).toHaveLength(10_000);
    expect(manifest.warnings).toHaveLength(1001);
    expect(manifest.warnings.at(-1)).toEqual({ warning: "other texts", areas: 2000, area_ids: [] });
    expect(manifest.failures).toMatchObject([{ areas: 12_000, request_id: "r0" }]);
    expect(manifest.failures[0]?.area_ids).toHaveLength(100);
  });
});

describe("the question of a manifest", () => {
  it("has the step that the latest was, so that it gives the same values later", () => {
    const step = { start: "1999-12-01T00:00:00Z", end: "1999-12-01T00:00:00Z" };
    expect(callsOf(QUESTION, OUTCOMES)).toEqual([
      { datasetIds: ["lab:temperature"], aggregation: "min", timeRange: step },
      // It has no time.
      { datasetIds: ["lab:land"], aggregation: "distribution" },
    ]);
    expect(manifestOf(QUESTION, OUTCOMES)).toMatchObject({
      request: { calls: [{ latest: true }, { latest: true, time_range: null }] },
    });
  });

  it("has a call for each of the latest steps of datasets, and none where areas differ", () => {
    const both = ["lab:precipitation", "lab:temperature"];
    const question = {
      datasets: [RAIN, TEMPERATURE],
      calls: [{ datasetIds: both, aggregation: "mean" }],
    };
    const at = (rain: string, temperature: string) =>
      response([
        result(RAIN, 1, { timestamp: rain }),
        result(TEMPERATURE, 2, { timestamp: temperature }),
      ]);
    const [november, december] = ["1999-11-01T00:00:00Z", "1999-12-01T00:00:00Z"];
    expect(callsOf(question, [at(november, december)])).toMatchObject([
      { datasetIds: ["lab:precipitation"], timeRange: { start: november } },
      { datasetIds: ["lab:temperature"], timeRange: { start: december } },
    ]);
    expect(callsOf(question, [at(november, december), at(december, december)])).toEqual([
      { datasetIds: ["lab:precipitation"], aggregation: "mean" },
      {
        datasetIds: ["lab:temperature"],
        aggregation: "mean",
        timeRange: { start: december, end: december },
      },
    ]);
  });

  it("has time range, statistic over time, steps and weighting", () => {
    const question: TableQuestion = {
      datasets: [RAIN],
      calls: [
        {
          datasetIds: ["lab:precipitation"],
          aggregation: "mean",
          timeRange: ["1999", "1999"],
          timeStatistic: { statistic: "total", by: "year" },
          weighting: "exact, ellipsoidal cell areas",
        },
        {
          datasetIds: ["lab:precipitation"],
          aggregation: "max",
          timeRange: ["1999-01", "1999-02"],
          timeAggregation: "none",
        },
      ],
    };
    const range = { start: "1999-01-01T00:00:00", end: "1999-12-31T23:59:59.999999" };
    expect(callsOf(question, [])).toEqual([
      { ...question.calls[0], timeRange: range },
      { ...question.calls[1], timeRange: { ...range, end: "1999-02-28T23:59:59.999999" } },
    ]);
    // What is read can be asked and written again.
    const { calls } = questionOfManifest(manifestOf(question, []));
    expect(callsOf({ ...question, calls }, [])).toEqual(calls);
  });

  it("has the steps of a statistic over the latest ones", () => {
    const question = {
      datasets: [RAIN],
      calls: [
        {
          datasetIds: ["lab:precipitation"],
          aggregation: "mean",
          timeStatistic: { statistic: "total" as const },
        },
      ],
    };
    const total = result(RAIN, 1, {
      units: "mm",
      time_statistic: {
        statistic: "total",
        by: "all",
        period: null,
        start: "1999-12-01T00:00:00Z",
        end: "2000-01-01T00:00:00Z",
        steps: 1,
        steps_expected: 1,
      },
    });
    const [call] = callsOf(question, [response([total])]);
    expect(call?.timeRange).toEqual({
      start: "1999-12-01T00:00:00Z",
      end: "1999-12-31T23:59:59.999Z",
    });
    expect(parseTimestamp("1999-12-31T23:59:59.999Z")).toBe(Date.UTC(2000, 0) - 1);
  });

  it("has where the areas are, and the outlines that the manifest has", () => {
    const reference = { file: "basins.gpkg", layer: "level 5", id: "HYBAS_ID" };
    const manifest = manifestOf(QUESTION, OUTCOMES, {
      areas: reference,
      hasOutline: ({ id }) => id === "a",
    });
    expect(questionOfManifest(manifest)).toMatchObject({
      layout: "wide",
      areas: {
        count: 2,
        reference,
        list: [
          { id: "a", name: AREAS[0].name, origin: "typed", geometry: AREAS[0].geometry },
          { id: "b", name: "Eno", origin: "drawn" },
        ],
      },
    });
  });

  it("has where the data are asked for, the format and the columns of areas", () => {
    const source = { catalog: "catalog.json", raster: ["dem.tif"] };
    const facts = { serviceUrl: undefined, source, properties: ["state"], program: "cas 1" };
    const builder = new ManifestBuilder(QUESTION, { ...FACTS, ...facts });
    builder.addFault("c", "Its latitude is 96.");
    const table = tableOf(QUESTION, { layout: "long" });
    const manifest = builder.manifest(table, { ...FILE, format: "csv" });
    expect(questionOfManifest(manifest)).toMatchObject({
      layout: "long",
      format: "csv",
      properties: ["state"],
      source,
      serviceUrl: undefined,
      latest: [true, true],
    });
    expect(manifest).toMatchObject({
      program: "cas 1",
      faults: [{ message: "Its latitude is 96.", areas: 1, area_ids: ["c"] }],
    });
    expect(questionOfManifest(manifestOf(QUESTION, OUTCOMES))).toMatchObject({
      source: undefined,
      serviceUrl: "http://127.0.0.1:3000",
    });
  });

  it("has the first outlines up to a number of characters", () => {
    const facts = { hasOutline: outlinesUpTo(60) };
    const { areas } = questionOfManifest(manifestOf(QUESTION, OUTCOMES, facts));
    expect(areas.list.map(({ geometry }) => geometry?.type)).toEqual(["Point", undefined]);
  });

  it("is read from the first form, and from that of the command", () => {
    const {
      program: _program,
      source: _source,
      file,
      ...first
    } = manifestOf(QUESTION, OUTCOMES) as Record<"program" | "source" | "file", object>;
    const { format: _format, properties: _properties, ...ofFirst } = file as Record<string, object>;
    expect(questionOfManifest({ ...first, file: ofFirst })).toEqual(
      questionOfManifest(manifestOf(QUESTION, OUTCOMES)),
    );
    const question = {
      areas: "basins.gpkg",
      reading: { layer: "level 5", id_col: "HYBAS_ID" },
      source: { catalog: "catalog.json" },
      datasets: ["lab:precipitation"],
      statistics: ["mean", "max"],
      time: ["1999", "1999"],
      time_statistic: { statistic: "total", by: "year" },
      weighting: "center",
      area_weighted: "spherical",
      layout: "wide",
      format: "parquet",
      include_cols: "all",
    };
    const call = {
      datasetIds: ["lab:precipitation"],
      timeRange: ["1999", "1999"],
      timeStatistic: { statistic: "total", by: "year" },
      weighting: "center, spherical cell areas",
    };
    expect(questionOfManifest({ cas_manifest: 1, question, areas: { count: 3 } })).toEqual({
      layout: "wide",
      format: "parquet",
      properties: "all",
      source: { catalog: "catalog.json" },
      serviceUrl: undefined,
      areas: {
        count: 3,
        reference: { file: "basins.gpkg", layer: "level 5", id_col: "HYBAS_ID" },
        list: [],
      },
      calls: [
        { ...call, aggregation: "mean" },
        { ...call, aggregation: "max" },
      ],
      latest: [false, false],
    });
    expect(() => questionOfManifest({ cas_manifest: 2 })).toThrow("cas_manifest");
  });

  it.each([
    [null, "expected object"],
    [{ manifest_version: 2 }, "manifest_version: must be 1"],
    [{ request: { areas: {}, calls: [] } }, "request.areas.count"],
    [{ request: { areas: { count: 0, reference: null, list: [] }, calls: [] } }, "request.calls"],
  ])("refuses %j and names the field", (change, message) => {
    const manifest = manifestOf(QUESTION, OUTCOMES);
    const wrong = change === null ? null : { ...(manifest as object), ...change };
    expect(() => questionOfManifest(wrong)).toThrow(message);
  });
});

it("writes citations as BibTeX with TeX escapes", () => {
  expect(toBibtex([TEMPERATURE, LAND])).toBe(`@misc{lab_temperature,
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

it("counts and hashes a file while it is written", async () => {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const sink = checksummed(
    new WritableStream<Uint8Array<ArrayBuffer>>({ write: (chunk) => void chunks.push(chunk) }),
  );
  const writer = tableWriter("csv", tableOf(QUESTION, { layout: "wide" }), sink);
  const areas = Array.from({ length: 3000 }, (_, index) => ({ ...AREAS[0], id: String(index) }));
  const [outcome] = OUTCOMES as readonly AttributeResponse[];
  if (outcome === undefined) throw new RangeError("There is no outcome");
  for (const area of areas) await writer.write(area, outcome);
  const { bytes } = await writer.close();
  const whole = new Uint8Array(await new Blob(chunks).arrayBuffer());
  expect(sink.checksum()).toEqual({ bytes, sha256: await sha256(whole) });
  expect(new TextDecoder().decode(whole)).toBe(
    await textOf(
      "csv",
      tableOf(QUESTION, { layout: "wide" }),
      areas,
      areas.map(() => outcome),
    ),
  );
});
