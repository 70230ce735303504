import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCounties } from "@cas/sample-data";
import { toGeoparquet } from "@cas/tables/geoparquet";
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
  ];
  const ids = areas.map(({ id }) => id);
  const values = areas.map((_, index) => (index % 7 === 0 ? null : index / 3));
  const text = { type: "text" as const, description: "" };
  const file = toGeoparquet(areas, {
    length: areas.length,
    columns: [
      { ...text, name: "area_id", cells: ids },
      { name: "value", type: "number", description: "", cells: values },
    ],
  });
  const folder = await mkdtemp(join(tmpdir(), "cas-geoparquet-"));
  try {
    const path = join(folder, "areas.parquet");
    await writeFile(path, new Uint8Array(file));
    const { crs, features } = JSON.parse(await runPython("read_geoparquet.py", path)) as {
      crs: string;
      features: { properties: { area_id: string; value: number | null }; geometry: unknown }[];
    };
    expect(crs).toBe("OGC:CRS84");
    expect(features.map(({ properties }) => properties)).toEqual(
      areas.map(({ id }, index) => ({ area_id: id, value: values[index] })),
    );
    expect(features.map(({ geometry }) => geometry)).toEqual(areas.map(({ geometry }) => geometry));
  } finally {
    await rm(folder, { recursive: true });
  }
});
