import { expect, it } from "vitest";
import { parseGdalMetadata, refuseLargeMetadata } from "./gdal-metadata.ts";

/** The scale and offset of a band. */
function bandScaling(text: string | null, band: number) {
  const { scale, offset } = parseGdalMetadata(text).bands.get(band) ?? {};
  return { scale, offset };
}

const xml = `<GDALMetadata>
  <Item name="DESCRIPTION" sample="0" role="description">temperature</Item>
  <Item name="OFFSET" sample="0" role="offset">273.15</Item>
  <Item name="SCALE" sample="0" role="scale">0.1</Item>
  <Item name="SCALE" sample="1" role="scale">2e-05</Item>
  <Item name="SCALE" sample="2" role="scale">none</Item>
</GDALMetadata>`;

it("finds scale and offset of a band", () => {
  expect(bandScaling(xml, 0)).toEqual({ scale: 0.1, offset: 273.15 });
  expect(bandScaling(xml, 1)).toEqual({ scale: 2e-5, offset: undefined });
  expect(bandScaling(xml, 2)).toEqual({ scale: undefined, offset: undefined });
  expect(parseGdalMetadata(xml).bands.get(2)?.faults).toEqual(['scale "none"']);
  expect(bandScaling(null, 0)).toEqual({});
});

it("finds the names, units and NODATA_VALUES", () => {
  const texts = `<Item name="NODATA_VALUES"> 0 255 </Item>
    <Item name="UNITTYPE" sample="1" role="unittype">degC</Item>
    <Item name="DESCRIPTION" sample="1" role="description">a &lt; b &amp;amp; c</Item>`;
  const { bands, nodataValues } = parseGdalMetadata(texts);
  expect(bands.get(1)).toMatchObject({ unit: "degC", description: "a < b & c" });
  expect(nodataValues).toBe("0 255");
});

it("takes the first of two items, with attributes in any order", () => {
  const item = (attributes: string, text: string): string => `<Item ${attributes}>${text}</Item>`;
  const two = item('role="scale" sample="0"', "0.5") + item('sample="0" role="scale"', "0.25");
  expect(bandScaling(two, 0)).toEqual({ scale: 0.5, offset: undefined });
  // 10 is another band, although it begins with 1.
  expect(bandScaling(item('sample="10" role="offset"', "7"), 1)).toEqual({});
});

const MEGABYTE = 1024 * 1024;

// A parser of quadratic time would take an hour for these.
it.each(["<", ">", "<Item ", '<Item role="scale"', ' role="scale"', "<Item ></Item>", "<Item >"])(
  "reads a megabyte of %s in linear time, and finds the item after it",
  (part) => {
    const many = part.repeat(Math.floor(MEGABYTE / part.length));
    const item = '<Item role="scale" sample="0">0.5</Item>';
    for (const before of ["", "<Item ", '<Item role="scale" '])
      expect(bandScaling(before + many + item, 0)).toEqual({ scale: 0.5, offset: undefined });
  },
);

it("rejects a tag of more than a megabyte", () => {
  refuseLargeMetadata(undefined);
  refuseLargeMetadata(MEGABYTE);
  expect(() => {
    refuseLargeMetadata(MEGABYTE + 1);
  }).toThrow("its GDAL metadata has 1048577 bytes, the maximum is 1048576");
});
