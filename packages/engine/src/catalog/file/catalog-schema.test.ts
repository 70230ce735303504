import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as z from "zod";
import { CatalogFile } from "./catalog-file.ts";

const PUBLISHED = "../../../catalog.schema.json";

it("publishes the JSON Schema of catalog files; vitest -u updates it", async () => {
  const schema = z.toJSONSchema(CatalogFile, { io: "input", unrepresentable: "any" });
  const named = { ...schema, title: "Catalog file of @cas/engine" };
  await expect(`${JSON.stringify(named, null, 2)}\n`).toMatchFileSnapshot(PUBLISHED);
});

it("names every connector and describes every field", () => {
  const text = readFileSync(new URL(PUBLISHED, import.meta.url), "utf8");
  for (const name of ["cog", "stac", "wcs", "zarr", "modis"])
    expect(text).toContain(`"const": "${name}"`);
  expect(undescribed(JSON.parse(text))).toEqual([]);
});

/** The names of properties without a description. */
function undescribed(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties = {} } = schema as { properties?: Readonly<Record<string, object>> };
  const undescribedHere = Object.entries(properties).flatMap(([name, property]) =>
    "description" in property ? [] : [name],
  );
  const nested = Object.values(schema).flatMap((value) => undescribed(value));
  return [...new Set([...undescribedHere, ...nested])];
}
