import { describe, expect, it } from "vitest";
import { askLab, openLab, rectangle } from "../../test/lab.ts";
import { description, startWcs, type WcsOptions, wcsValue } from "../../test/wcs-server.ts";

async function ask(options: WcsOptions, words: object, dataset: object = {}) {
  await using server = await startWcs(options);
  const source = {
    connector: "wcs",
    url: `${server.url}/wcs`,
    coverage: "soil",
    ...words,
  } as const;
  await using cas = await openLab(source, {}, dataset);
  // Inside the cell of column 100 and row 50.
  const { results, warnings } = await askLab(cas, rectangle(20.02, 54.92, 20.08, 54.98));
  return { value: results[0]?.value, warnings };
}

const CELL = Math.fround(wcsValue(100, 50));
const MISSING = [expect.stringMatching(/coverage 0% below minimum/)];

/** The fields of a coverage (SWE Common); `nil` is the number of the first field that means no data. */
const range = (names: readonly string[], nil = ""): string =>
  `<gmlcov:rangeType xmlns:gmlcov="c" xmlns:swe="s"><swe:DataRecord>${names
    .map(
      (name) =>
        `<swe:field name="${name}"><swe:Quantity><swe:uom code="1"/>${
          nil === ""
            ? ""
            : `<swe:nilValues><swe:NilValues><swe:nilValue reason="x">${nil}</swe:nilValue></swe:NilValues></swe:nilValues>`
        }</swe:Quantity></swe:field>`,
    )
    .join("")}</swe:DataRecord></gmlcov:rangeType>`;

describe("the words of an entry of a coverage", () => {
  it("scale its cells, and state those without data", async () => {
    expect(await ask({}, { scale: 2, offset: -1 })).toEqual({ value: 2 * CELL - 1, warnings: [] });
    expect(await ask({}, { nodata: [0, CELL] })).toEqual({ value: null, warnings: MISSING });
    const variables = [{ name: "reading", units: "1", nodata_value: CELL }];
    expect(await ask({}, {}, { variables })).toEqual({ value: null, warnings: MISSING });
  });

  it("replace nodata of the responses, with a warning", async () => {
    const coverage: WcsOptions["coverage"] = (made) => ({ ...made, nodata: CELL });
    expect(await ask({ coverage }, {})).toEqual({ value: null, warnings: MISSING });
    expect(await ask({ coverage }, { nodata: 7 })).toEqual({
      value: CELL,
      warnings: [
        expect.stringMatching(/nodata 7 of its entry is used instead of .* which the file/),
      ],
    });
    expect(await ask({ coverage }, { nodata: null })).toEqual({ value: CELL, warnings: [] });
  });

  it("name the field of a band", async () => {
    const options = { description: description({ range: range(["sand", "clay"]) }) };
    expect((await ask(options, { band: "sand" })).value).toBe(CELL);
    expect((await ask(options, { band: "clay" })).warnings).toEqual([
      "lab:data: Cannot read soil: it has no band 2, only 1",
    ]);
    expect((await ask(options, { band: "silt" })).warnings).toEqual([
      "lab:data: Cannot read soil: it has no field named silt; its fields are sand, clay",
    ]);
    expect((await ask({}, { band: "silt" })).warnings).toEqual([
      "lab:data: Cannot read soil: it has no field named silt; its fields are not described",
    ]);
    const warp = { cell: 0.1, bbox: { min_lon: 10, min_lat: 30, max_lon: 70, max_lat: 60 } };
    expect((await ask(options, { band: "sand", warp })).value).toBe(CELL);
  });

  it("come after nothing: nil values of the description mean no data", async () => {
    const options = { description: description({ range: range(["sand"], String(CELL)) }) };
    expect(await ask(options, {})).toEqual({ value: null, warnings: MISSING });
    expect(await ask({ ...options, coverage: (made) => ({ ...made, nodata: 7 }) }, {})).toEqual({
      value: null,
      warnings: [
        expect.stringMatching(/description of the coverage states nodata .* file 7/),
        ...MISSING,
      ],
    });
  });

  it("state the CRS of a coverage whose CRS has no code, and replace another", async () => {
    const unknown = { description: description({ crs: "http://example.com/crs/own" }) };
    expect((await ask(unknown, {})).warnings).toHaveLength(1);
    expect(await ask(unknown, { crs: "EPSG:4326" })).toEqual({ value: CELL, warnings: [] });
    expect(await ask(unknown, {}, { crs: "EPSG:4326" })).toEqual({ value: CELL, warnings: [] });
    const other = {
      description: description({ crs: "http://www.opengis.net/def/crs/EPSG/0/32633" }),
    };
    expect((await ask(other, { crs: "EPSG:4326" })).warnings).toEqual([
      "lab:data: crs EPSG:4326 of its entry is used instead of CRS EPSG:32633, which the service states",
    ]);
    expect((await ask({}, {}, { crs: "EPSG:32633" })).warnings).toEqual([
      "lab:data: the service states CRS EPSG:4326, its dataset crs EPSG:32633: that of the service is used; correct crs, or set crs of its source",
    ]);
  });

  it("suspects -9999 of a service that states no nodata", async () => {
    const coverage: WcsOptions["coverage"] = (made) => ({ ...made, value: () => -9999 });
    expect((await ask({ coverage }, {})).warnings).toEqual([
      expect.stringMatching(/cells of -9999 are left out as no data/),
      ...MISSING,
    ]);
    expect(await ask({ coverage }, { nodata: null })).toEqual({ value: -9999, warnings: [] });
  });
});
