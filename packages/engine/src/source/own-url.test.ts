import { expect, it } from "vitest";
import { foreignUrl } from "../../test/foreign-url.ts";
import { ownUrl } from "./own-url.ts";

it("is the same URL for one of this realm", () => {
  const url = new URL("file:///rasters/dem.tif");
  expect(ownUrl(url)).toBe(url);
});

it("is a URL of this realm for one of another", () => {
  const url = foreignUrl("https://data.example/a%20b.tif?c=1");
  expect(url).not.toBeInstanceOf(URL);
  expect(ownUrl(url)).toBeInstanceOf(URL);
  expect(ownUrl(url)?.href).toBe("https://data.example/a%20b.tif?c=1");
});

it.each([
  ["text", "file:///rasters/dem.tif"],
  ["nothing", undefined],
  ["null", null],
  ["a catalog", { providers: [] }],
  ["a raster", { file: "dem.tif" }],
  ["a URL without a scheme", { href: "dem.tif", protocol: "" }],
  ["fields that are no text", { href: 1, protocol: 2 }],
])("is undefined for %s", (_name, value) => {
  expect(ownUrl(value)).toBeUndefined();
});
