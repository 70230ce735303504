import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CrsError } from "./crs-error.ts";
import { projectionOf } from "./projection.ts";
import { readCrs } from "./read-crs.ts";

interface Entry {
  readonly name: string;
  readonly positions: readonly (readonly [number, number, number, number])[];
  readonly words: Readonly<Record<string, string>>;
}

// Written with PROJ: packages/conformance/python/record_crs_words.py.
const fixture = new URL("../../test/fixtures/projection/crs-words.json", import.meta.url);
const entries = JSON.parse(readFileSync(fixture, "utf8")) as readonly Entry[];
const METRES_PER_DEGREE = 111_320;

/** The greatest distance of a CRS from positions of PROJ, metres. */
function distanceOf(crs: string, positions: Entry["positions"]): number {
  const projection = projectionOf(crs);
  if (projection === undefined) return Number.NaN;
  const { unit, projection: name } = projection.definition;
  const metres = ["longlat", "rotated"].includes(name) ? unit * METRES_PER_DEGREE : unit;
  return Math.max(
    ...positions.map(([longitude, latitude, x, y]) => {
      const [gotX, gotY] = projection.project?.(longitude, latitude) ?? [longitude, latitude];
      return Math.hypot(gotX - x, gotY - y) * metres;
    }),
  );
}

function messageOf(words: string): string {
  try {
    return `accepted as ${readCrs(words)}`;
  } catch (error) {
    if (error instanceof CrsError) return error.message;
    throw error;
  }
}

describe("readCrs", () => {
  const words = entries.flatMap(({ name, positions, words: all }) =>
    Object.entries({ ...(/^\w+:\d+$/.test(name) ? { code: name } : {}), ...all }).map(
      ([flavour, text]) => [name, flavour, text, positions] as const,
    ),
  );

  it("has words of every flavour to read", () => {
    const count = (flavour: string): number => words.filter(([, one]) => one === flavour).length;
    for (const flavour of ["code", "WKT1_GDAL", "WKT1_ESRI", "WKT2_2015", "WKT2_2019"])
      expect([flavour, count(flavour) > 40]).toEqual([flavour, true]);
  });

  it.each(words)("%s in %s lies where PROJ puts it", (_, __, text, positions) => {
    const crs = readCrs(text);
    // PROJ may choose another shift for each position: then the CRS states how far away that is.
    const error = projectionOf(crs)?.definition.shift?.error ?? 0;
    const distance = distanceOf(crs, positions);
    expect(error > 5 ? distance < error : distance < 0.01, `${distance} m`).toBe(true);
  });

  it("gives the code of an authority, as long as the parameters are those of the code", () => {
    const wkt = entries.find(({ name }) => name === "EPSG:32617")?.words["WKT1_GDAL"] ?? "";
    expect(readCrs(wkt)).toBe("EPSG:32617");
    expect(readCrs(wkt.replace("500000", "400000"))).toBe(
      "+proj=tmerc +lon_0=-81 +k=0.9996 +x_0=400000 +ellps=WGS84",
    );
  });

  it.each([
    ["epsg:32617", "EPSG:32617"],
    ["urn:ogc:def:crs:EPSG::32617", "EPSG:32617"],
    ["urn:ogc:def:crs:EPSG:9.8.15:32617", "EPSG:32617"],
    ["http://www.opengis.net/def/crs/EPSG/0/32617", "EPSG:32617"],
    ["http://www.opengis.net/def/crs/OGC/1.3/CRS84", "EPSG:4326"],
    ["OGC:CRS84", "EPSG:4326"],
    ["WGS84", "EPSG:4326"],
    ["+init=epsg:3857", "EPSG:3857"],
    ["EPSG:5498", "EPSG:4269"],
    ["EPSG:4269+5703", "EPSG:4269"],
    [" EPSG:4326\n", "EPSG:4326"],
  ])("reads %s as %s", (text, crs) => {
    expect(readCrs(text)).toBe(crs);
  });

  it("knows geographic CRSs with heights, and none of other bodies", () => {
    expect(readCrs("ESRI:104602")).toBe("ESRI:104602");
    // Venus, the Moon, Mars; and one that PROJ counts from Greenwich although its name says Ferro.
    for (const code of [104_902, 104_903, 104_905, 104_697])
      expect(messageOf(`ESRI:${code}`)).toContain(`CRS ESRI:${code} is not known`);
  });

  it("gives the same text for the same CRS in other words", () => {
    const texts = [
      "+proj=utm +zone=33 +south +datum=WGS84 +units=m +no_defs",
      "proj=tmerc lat_0=0 lon_0=15 k_0=0.9996 x_0=5e5 y_0=1e7 ellps=WGS84 type=crs",
    ];
    expect(new Set(texts.map(readCrs))).toEqual(
      new Set(["+proj=tmerc +lon_0=15 +k=0.9996 +x_0=500000 +y_0=10000000 +ellps=WGS84"]),
    );
  });

  it.each([
    ["", "it has no CRS"],
    ["Gauss", "Gauss is no CRS; give a code (EPSG:32617, ESRI:54009)"],
    ["EPSG:999999", "CRS EPSG:999999 is not known; give its PROJ parameters"],
    ["EPSG:29701", "CRS EPSG:29701 is not supported: its projection is Laborde Oblique Mercator"],
    ["+proj=utm", "+proj=utm needs +zone"],
    ["+proj=utm +zone=61", "+zone=61 must be from 1 to 60"],
    ["+proj=wintri +datum=WGS84", "the projection wintri is not supported"],
    ["+proj=tmerc +lon_0=x +ellps=WGS84", "+lon_0=x is no number"],
    ["+proj=tmerc +lon_0=9 +ellps=WGS84 +units=league", "+units=league is not supported"],
    ["+proj=tmerc +lon_0=9 +ellps=Mars", "+ellps=Mars is not known; give +a and +b"],
    ["+proj=tmerc +lon_0=9 +a=3396190", "semi-axes of 3396190 and 3396190 m are not those of"],
    ["+proj=tmerc +lon_0=9 +ellps=WGS84 +o_alpha=3", "+o_alpha of +proj=tmerc is not supported"],
    [
      "+proj=tmerc +lon_0=9 +ellps=bessel",
      "its datum is not stated; state the shift with +towgs84",
    ],
    ["+proj=utm +zone=17 +ellps=clrk66 +nadgrids=conus", "(+nadgrids=conus)"],
    ["+proj=utm +zone=17 +datum=Roma40", "+datum=Roma40 is not known; give +ellps and +towgs84"],
    ["+proj=longlat +ellps=bessel +towgs84=1,2", "+towgs84=1,2 must have 3 or 7 numbers"],
    ["+proj=longlat +ellps=WGS84 +axis=neu", "+axis=neu is not supported"],
    ["PROJCS[", "it is no Well-Known Text of a CRS"],
    ['LOCAL_CS["site",UNIT["m",1]]', "a CRS of kind LOCAL_CS (site) is not supported"],
    ['GEOGCS["x",DATUM["Mine",SPHEROID["y",6377000,299]]]', "CRS x: its datum (Mine) is not known"],
    ["{", "it is no JSON of a CRS"],
    ['{"type":"ProjectedCRS"}', "has no geographic CRS"],
  ])("refuses %s by name", (text, message) => {
    expect(messageOf(text)).toContain(message);
  });

  it("bounds the length and the depth of a text", () => {
    expect(messageOf(`PROJCS["${"x".repeat(100_000)}"]`)).toContain("100010 characters > limit");
    expect(messageOf(`{"a":"${"x".repeat(100_000)}"}`)).toContain("100008 characters > limit");
    expect(messageOf(`+proj=longlat ${"+a=1 ".repeat(1000)}`)).toContain("> limit 4096");
    expect(messageOf("A[".repeat(100) + "]".repeat(100))).toContain("nested deeper than 32");
  });
});
