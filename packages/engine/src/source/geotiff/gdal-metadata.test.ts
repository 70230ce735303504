import { expect, it } from "vitest";
import { bandScaling } from "./gdal-metadata.ts";

const xml = `<GDALMetadata>
  <Item name="DESCRIPTION" sample="0" role="description">temperature</Item>
  <Item name="OFFSET" sample="0" role="offset">273.15</Item>
  <Item name="SCALE" sample="0" role="scale">0.1</Item>
  <Item name="SCALE" sample="1" role="scale">2e-05</Item>
  <Item name="SCALE" sample="2" role="scale">none</Item>
</GDALMetadata>`;

it("finds scale and offset of a band", () => {
  expect(bandScaling(xml, 0)).toEqual({ scale: 0.1, offset: 273.15 });
  expect(bandScaling(xml, 1)).toEqual({ scale: 2e-5, offset: 0 });
  expect(bandScaling(xml, 2)).toEqual({ scale: 1, offset: 0 });
  expect(bandScaling(null, 0)).toEqual({ scale: 1, offset: 0 });
});
