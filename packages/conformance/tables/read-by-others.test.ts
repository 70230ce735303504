import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Cell, TableFormat } from "@cas/tables";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Example, exampleOf, writeExample } from "./example.ts";

const LAYOUTS = ["wide", "by-date", "long"] as const;
const FORMATS: Readonly<Record<string, TableFormat>> = {
  "table.csv": "csv",
  "table.tsv": "tsv",
  "table.ndjson": "ndjson",
  "table.parquet": "parquet",
  "areas.parquet": "geoparquet",
  "areas.geojson": "geojson",
  "areas.geojsonl": "geojsonl",
  "areas.fgb": "flatgeobuf",
  "table.xlsx": "xlsx",
};

/** The Python that has requirements.txt of this folder; `CAS_PYTHON` names it. */
const PYTHON = process.env["CAS_PYTHON"] ?? "";
if (PYTHON === "")
  throw new TypeError("Set CAS_PYTHON to a Python that has tables/requirements.txt installed");

const run = promisify(execFile);
const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

let folder: string;
const examples = new Map<string, Example>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cas-tables-"));
  for (const layout of LAYOUTS) {
    const example = await exampleOf(layout);
    examples.set(layout, example);
    for (const [name, format] of Object.entries(FORMATS))
      await writeExample(example, format, join(folder, `${layout}-${name}`));
  }
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** The rows of an example as objects; `emptyText` stands for empty cells. */
function expectedOf(layout: string): readonly Readonly<Record<string, Cell>>[] {
  const { table, rows } = examples.get(layout) ?? { table: { columns: [] }, rows: [] };
  return rows.map((row) =>
    Object.fromEntries(table.columns.map(({ name }, index) => [name, row[index] ?? null])),
  );
}

const described = describe.each(LAYOUTS);
described("a table with layout %s", (layout) => {
  it.each([
    ["pandas", "table.csv"],
    ["pandas", "table.tsv"],
    ["pandas", "table.ndjson"],
    ["pandas", "table.parquet"],
    ["pandas", "table.xlsx"],
    ["openpyxl", "table.xlsx"],
    ["duckdb", "table.csv"],
    ["duckdb", "table.tsv"],
    ["duckdb", "table.ndjson"],
    ["duckdb", "table.parquet"],
    ["geopandas", "areas.parquet"],
    ["geopandas", "areas.geojson"],
    ["geopandas", "areas.geojsonl"],
    ["geopandas", "areas.fgb"],
  ])("is read by %s from %s with ids, properties and values", async (reader, name) => {
    const path = join(folder, `${layout}-${name}`);
    const { stdout } = await run(PYTHON, [script("read_table.py"), reader, path], {
      maxBuffer: 2 ** 26,
    });
    const { rows, crs } = JSON.parse(stdout) as { rows: Record<string, Cell>[]; crs: string };
    const expected = expectedOf(layout);
    expect(rows).toHaveLength(expected.length);
    for (const [index, row] of rows.entries())
      expect(row).toMatchObject(asRead(expected[index], row));
    const outlet = reader === "geopandas" ? "POINT (-78.64 35.78)" : undefined;
    expect(rows.at(-1)?.["geometry"]).toBe(outlet);
    expect([null, "OGC:CRS84", "EPSG:4326"]).toContain(crs);
    expect(crs === null).toBe(outlet === undefined);
  });

  it.each([
    ["table.csv", "comma"],
    ["table.tsv", "tab"],
    ["table.xlsx", "readxl"],
  ])("is read by R from %s", async (name, separator) => {
    const path = join(folder, `${layout}-${name}`);
    const { stdout } = await run("Rscript", [script("read_table.R"), path, separator], {
      maxBuffer: 2 ** 26,
      env: { ...process.env, LC_ALL: "C.UTF-8" },
    });
    const rows: Record<string, Cell>[] = [];
    for (const cell of stdout.split("\u001E").slice(0, -1)) {
      const [row = "", column = "", type, text = ""] = cell.split("\u001F");
      const value = type === "number" && text !== "" ? Number(text) : text;
      (rows[Number(row) - 1] ??= {})[column] = value === "" ? null : value;
    }
    const expected = expectedOf(layout);
    expect(rows).toHaveLength(expected.length);
    for (const [index, row] of rows.entries()) {
      const { "is humid": isHumid, ...others } = asRead(expected[index], row);
      expect(row).toMatchObject(others);
      // R reads true as text, and readxl as TRUE.
      expect(String(row["is humid"]).toLowerCase()).toBe(String(isHumid));
    }
  });

  it.each(["areas.geojson", "areas.geojsonl", "areas.fgb"])(
    "is read by ogrinfo from %s",
    async (name) => {
      const path = join(folder, `${layout}-${name}`);
      const { stdout } = await run("ogrinfo", ["-al", "-so", path], { maxBuffer: 2 ** 26 });
      const expected = expectedOf(layout);
      expect(stdout).toContain(`Feature Count: ${expected.length}`);
      expect(stdout).toContain("WGS 84");
      const { table } = examples.get(layout) ?? { table: { columns: [] } };
      for (const column of table.columns) expect(stdout).toContain(`${column.name}: `);
      const { stdout: features } = await run("ogrinfo", ["-al", path], { maxBuffer: 2 ** 26 });
      const last = features.split("OGRFeature(").at(-1) ?? "";
      expect(last).toContain("POINT (-78.64 35.78)");
      const numbers = Object.entries(expected.at(-1) ?? {}).filter(
        (entry): entry is [string, number] => typeof entry[1] === "number",
      );
      const read = numbers.map(([column]): [string, number] => [
        column,
        Number(new RegExp(`^  ${column} \\(\\w+\\) = (.*)$`, "m").exec(last)?.[1]),
      ]);
      expect(read).toEqual(numbers.map(([column, value]) => [column, closeTo(value, 10)]));
    },
  );
});

const closeTo = (value: number, digits: number): number => expect.closeTo(value, digits) as number;

/**
 * The cells of a row as a reader gives them: it may read codes as numbers, dates as timestamps and true as 1 or text.
 */
function asRead(
  expected: Readonly<Record<string, Cell>> | undefined,
  row: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const cells = Object.entries(expected ?? {});
  return Object.fromEntries(cells.map(([name, cell]) => [name, cellAs(name, cell, row[name])]));
}

function cellAs(name: string, cell: Cell, found: unknown): unknown {
  if (typeof cell === "string" && name !== "area_id") {
    if (typeof found === "number") return Number(cell);
    const isSameTime =
      /^\d{4}-\d{2}-\d{2}/.test(cell) &&
      typeof found === "string" &&
      instantOf(found) === instantOf(cell);
    return isSameTime ? found : cell;
  }
  if (typeof cell === "number" && typeof found === "number") return closeTo(cell, 12);
  if (cell === true && (found === 1 || found === "true")) return found;
  return cell === false && (found === 0 || found === "false") ? found : cell;
}

/** Milliseconds; a time without a zone is UTC. */
const instantOf = (text: string): number =>
  Date.parse(
    /(?:Z|[+-]\d{2}:?\d{2})$/.test(text.slice(10)) || text.length === 10 ? text : `${text}Z`,
  );
