import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import type { AreaItem } from "@cas/areas";
import { openAreaFile } from "@cas/areas/node";
import type { AttributeResponse } from "@cas/models";
import { readCounties } from "@cas/sample-data";
import { type TableFormat, tableOf, tableWriter } from "@cas/tables";
import { expect, it } from "vitest";

const ID = "area_id";

it.each<[TableFormat, ending: string]>([
  ["geojson", "geojson"],
  ["geojsonl", "geojsonl"],
  ["geoparquet", "parquet"],
  ["flatgeobuf", "fgb"],
])(
  "@cas/areas reads the %s of @cas/tables: ids, names, outlines, columns",
  async (format, ending) => {
    const areas = (await readCounties())
      .slice(0, 20)
      .map(({ id, properties, geometry }, index) => ({
        id,
        name: properties.name,
        geometry,
        properties: { state: properties.state, gauge: index / 3 },
      }));
    const answer: Pick<AttributeResponse, "results" | "warnings"> = {
      results: [],
      warnings: ["lab:rain: late"],
    };
    const question = { datasets: [], calls: [{ datasetIds: ["lab:rain"], aggregation: "mean" }] };
    const folder = await mkdtemp(join(tmpdir(), "cas-read-back-"));
    try {
      const path = join(folder, `table.${ending}`);
      const table = tableOf(question, { layout: "wide" });
      const writer = tableWriter(format, table, Writable.toWeb(createWriteStream(path)), {
        rowGroupSize: 7,
      });
      for (const area of areas) await writer.write(area, answer);
      await writer.close();
      await using file = await openAreaFile(path, { idColumn: ID, nameColumn: "area_name" });
      const items: AreaItem[] = [];
      for await (const item of file.areas()) items.push(item);
      expect(items.map((item) => item.fault)).toEqual(items.map(() => undefined));
      expect(
        items.map((item) => ({ ...item, properties: { ...item.properties, bbox: undefined } })),
      ).toMatchObject(
        areas.map(({ id, name, geometry, properties }) => ({
          id,
          name,
          geometry,
          properties: { ...properties, [ID]: id, failure: "lab:rain: late", warnings: null },
        })),
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
