import { describe, expect, it } from "vitest";
import * as z from "zod";
import { parseRequest } from "../errors/parse.ts";
import { nextOffset } from "./next-offset.ts";
import { DatasetsQuery, ProvidersQuery } from "./queries.ts";

describe("DatasetsQuery", () => {
  const box = { min_lon: 5, min_lat: 45, max_lon: 11, max_lat: 48 };

  it.each([[[5, 45, 11, 48]], ["5,45,11,48"], [box]])("reads the bbox %j", (bbox) => {
    expect(parseRequest(DatasetsQuery, { bbox }).bbox).toEqual(box);
  });

  it.each([["1,2"], [[1, 2, 3]], [[5, 45, 11, 91]], [[5, 48, 11, 45]], [7], ["5,45,11,1e1"]])(
    "refuses the bbox %j and names it",
    (bbox) => {
      expect(() => parseRequest(DatasetsQuery, { bbox }, "query")).toThrow(
        /^Request validation failed: bbox: must .*minlon,minlat,maxlon,maxlat/,
      );
    },
  );

  it("says in JSON Schema which forms a bbox has", () => {
    const { properties = {} } = z.toJSONSchema(DatasetsQuery, { io: "input" });
    const text = JSON.stringify(properties["bbox"]);
    for (const form of [
      '"minItems":4,"maxItems":4',
      '"required":["min_lon"',
      '"pattern":"^-?',
      "null",
    ])
      expect(text).toContain(form);
  });

  it("has the service's defaults and bounds", () => {
    expect(parseRequest(DatasetsQuery, {})).toEqual({ limit: 100, offset: 0 });
    for (const limit of [0, 1001, 1.5])
      expect(() => parseRequest(ProvidersQuery, { limit }, "query")).toThrow("limit: ");
    expect(() => parseRequest(ProvidersQuery, { offset: -1 }, "query")).toThrow("offset: ");
    expect(() => parseRequest(DatasetsQuery, { temporal_type: "weekly" }, "query")).toThrow(
      "temporal_type: ",
    );
  });
});

describe("the values of a URL", () => {
  it("are text, and become numbers", () => {
    const query = Object.fromEntries(
      new URLSearchParams("limit=10&offset=%2B20&min_resolution=1e3&max_resolution=90.5"),
    );
    expect(parseRequest(DatasetsQuery, query, "query")).toEqual({
      limit: 10,
      offset: 20,
      min_resolution: 1000,
      max_resolution: 90.5,
    });
    expect(parseRequest(ProvidersQuery, { limit: " 10.0 " }, "query").limit).toBe(10);
  });

  it.each(["", "ten", "0x10", "1_0", "10 20", "Infinity", "0", "1001", "1.5"])(
    "are no page size when they are %j",
    (limit) => {
      expect(() => parseRequest(ProvidersQuery, { limit }, "query")).toThrow("limit: ");
    },
  );
});

it("a query names an unknown key", () => {
  expect(() => parseRequest(DatasetsQuery, { temporalType: "monthly" }, "query")).toThrow(
    "temporalType: is not a field of this request; did you mean temporal_type?",
  );
});

describe("nextOffset", () => {
  it("leads to the next page until there is none", () => {
    expect(nextOffset({ total: 5, offset: 0, count: 2 })).toBe(2);
    expect(nextOffset({ total: 5, offset: 4, count: 1 })).toBeUndefined();
    expect(nextOffset({ total: 5, offset: 9, count: 0 })).toBeUndefined();
  });
});
