import { describe, expect, it } from "vitest";
import { NO_WORDS } from "../../source/cell-words.ts";
import { Item } from "./documents.ts";
import { bandOfName, withItem } from "./item-words.ts";

/** An item whose asset has these fields. */
function itemOf(asset: object) {
  const item = Item.parse({
    type: "Feature",
    id: "one",
    properties: {},
    assets: { data: { href: "a.tif", ...asset } },
  });
  const data = item.assets["data"];
  if (data === undefined) throw new TypeError("the item has no asset");
  return { item, data };
}

const BY = "its STAC item one";

describe("withItem", () => {
  it.each<[object, number[]]>([
    [{}, []],
    [{ "raster:bands": [{ nodata: 0 }, { nodata: -9999 }] }, [-9999]],
    [{ bands: [{}, { nodata: -9999 }], "raster:bands": [{}, { nodata: 0 }] }, [-9999]],
    [{ nodata: 255 }, [255]],
    [{ nodata: 255, bands: [{}, { nodata: 0 }] }, [0]],
    [{ bands: [{ nodata: 0 }] }, []],
    [{ "raster:bands": [{}, { nodata: "nan" }] }, [Number.NaN]],
    [{ "raster:bands": [{}, { nodata: "-inf" }] }, [-Infinity]],
    [{ "file:nodata": [0, 255] }, [0, 255]],
    [{ nodata: null, bands: "red" }, []],
    [{ nodata: { value: 0 } }, []],
  ])("adds nodata of %j", (asset, nodata) => {
    const { item, data } = itemOf(asset);
    expect(withItem(NO_WORDS, item, data, 2, undefined).furtherNodata).toEqual(
      nodata.map((value) => ({ value, by: BY })),
    );
  });

  const scaled = itemOf({ "raster:bands": [{ scale: 0.1, offset: 5 }] });

  it("applies scale and offset on demand, after those of the owner", () => {
    const { item, data } = scaled;
    const applied = (words: object) => withItem(words, item, data, 1, "apply");
    expect(applied({})).toMatchObject({ scale: 0.1, offset: 5, otherScaling: undefined });
    expect(applied({ scale: 2 })).toMatchObject({ scale: 2, offset: 5 });
  });

  it("leaves them to a note unless the owner decides", () => {
    const { item, data } = scaled;
    const other = (words: object, wish?: "ignore") =>
      withItem(words, item, data, 1, wish).otherScaling;
    expect(other({})).toMatchObject({ scale: 0.1, offset: 5, by: BY });
    expect(other({ offset: 1 })).toBeUndefined();
    expect(other({}, "ignore")).toBeUndefined();
  });
});

describe("bandOfName", () => {
  it.each<[object, string, number | undefined]>([
    [{ bands: [{ name: "B04" }, { name: "B08" }] }, "B08", 2],
    [{ "eo:bands": [{ name: "B04", common_name: "red" }, { common_name: "nir" }] }, "nir", 2],
    [{ bands: [{ "eo:common_name": "red" }, { "eo:common_name": "nir" }] }, "nir", 2],
    [{ "eo:bands": [{ common_name: "red" }, { common_name: "red" }] }, "red", undefined],
    [{ bands: [{}, { name: "red" }], "eo:bands": [{ name: "red" }] }, "red", 2],
    [{}, "red", undefined],
  ])("finds in %j the band %s", (asset, name, number) => {
    expect(bandOfName(name, itemOf(asset).data)).toBe(number);
  });
});
