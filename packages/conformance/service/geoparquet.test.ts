import { mkdtemp, rm } from "node:fs/promises";
import { createWriteStream } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { readCounties } from "@cas/sample-data";
import { tableOf, tableWriter } from "@cas/tables";
import { expect, it } from "vitest";
import { runPython } from "./python.ts";

it("geopandas reads the GeoParquet of tables: CRS, outlines, numbers, gaps", async () => {
  const counties = await readCounties();
  const areas = [
    ...counties.map(({ id, properties, geometry }) => ({
      id,
      name: properties.name,
      geometry,
    })),
    {
      id: "outlet",
      name: "Outlet",
      geometry: { type: "Point", coordinates: [-78.64, 35.78] } as const,
    },
  ].map((area, index) => ({
    ...area,
    properties: { value: index % 7 === 0 ? null : index / 3 },
  }));
  const folder = await mkdtemp(join(tmpdir(), "cas-geoparquet-"));
  try {
    const path = join(folder, "areas.parquet");
    const table = tableOf({ datasets: [], calls: [] }, { layout: "wide" });
    const sink = Writable.toWeb(createWriteStream(path));
    const writer = tableWriter("geoparquet", table, sink, { rowGroupSize: 100 });
    for (const area of areas) await writer.write(area, []);
    await writer.close();
    const { crs, features } = JSON.parse(await runPython("read_geoparquet.py", path)) as {
      crs: string;
      features: { properties: { area_id: string; value: number | null }; geometry: unknown }[];
    };
    expect(crs).toBe("OGC:CRS84");
    expect(features.map(({ properties: { area_id, value } }) => ({ area_id, value }))).toEqual(
      areas.map(({ id, properties }) => ({ area_id: id, ...properties })),
    );
    expect(features.map(({ geometry }) => geometry)).toEqual(areas.map(({ geometry }) => geometry));
  } finally {
    await rm(folder, { recursive: true });
  }
});
