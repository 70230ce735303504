import { readFile } from "node:fs/promises";
import { readCounties } from "@cas/sample-data";
import { serialize } from "flatgeobuf/lib/mjs/geojson.js";
import { expect, it } from "vitest";
import { readAll } from "../../test/read-all.ts";
import type { AreaSource } from "../areas/byte-sources.ts";
import type { OpenAreasOptions } from "../areas/open-options.ts";

const fixture = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL(`../../test/fixtures/${name}`, import.meta.url)));

const all = (source: AreaSource, options: OpenAreasOptions = {}) =>
  readAll(source, { name: "a.fgb", ...options });

const point = (coordinates: number[]) => ({
  type: "Feature" as const,
  properties: { name: "a" },
  geometry: { type: "Point" as const, coordinates },
});
const collection = (...features: ReturnType<typeof point>[]) => ({
  type: "FeatureCollection" as const,
  features,
});

it("reads a pipe in pieces, with count and columns of the header", async () => {
  const counties = await readCounties();
  const bytes = serialize({
    type: "FeatureCollection",
    features: structuredClone(counties) as never,
  });
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
  }
  const { file, items } = await all(pieces());
  expect([file.count, file.columns.map(({ name }) => name)]).toEqual([
    241,
    ["geoid", "name", "state"],
  ]);
  expect(items.map(({ name }) => name)).toEqual(counties.map(({ properties }) => properties.name));
  expect(items[0]).toMatchObject({ row: 1, geometry: counties[0]?.geometry });
});

it("knows common codes without a definition, and names those that it does not know", async () => {
  const known = await all(serialize(collection(point([712_000, 3_962_000])), 32617));
  expect(known.items).toMatchObject([
    { geometry: { coordinates: [expect.closeTo(-78.6545, 4), expect.closeTo(35.7792, 4)] } },
  ]);
  await expect(all(serialize(collection(point([1, 2])), 2263))).rejects.toThrow(
    "EPSG:2263 is not known here by its code",
  );
  const given = await all(serialize(collection(point([712_000, 3_962_000])), 2263), {
    crs: "+proj=utm +zone=17 +datum=WGS84",
  });
  expect(given.items).toMatchObject([
    { geometry: { coordinates: [expect.closeTo(-78.6545, 4), expect.anything()] } },
  ]);
});

it("refuses damaged files, and what they state beyond their bytes", async () => {
  await expect(all(new TextEncoder().encode("no flatgeobuf"))).rejects.toThrow("not a FlatGeobuf");
  const whole = await fixture("counties.fgb");
  await expect(all(whole.subarray(0, whole.length - 10))).rejects.toThrow("ends within a feature");
  // The zeros behind the features would be features without end.
  const zeros = new Uint8Array(whole.length + 8_000_000);
  zeros.set(whole);
  await expect(all(zeros)).rejects.toThrow("Feature 4 of the FlatGeobuf has no bytes");
  const header = whole.slice();
  new DataView(header.buffer).setUint32(8, 0xffff_ffff, true);
  await expect(all(header)).rejects.toThrow(/header of the FlatGeobuf states 4294967295 bytes/);
  await expect(all(whole, { maxFeatureBytes: 50 })).rejects.toThrow(
    /may have 50 \(maxFeatureBytes\)/,
  );
});
