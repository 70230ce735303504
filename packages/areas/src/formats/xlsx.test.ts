import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { itemsOf, readAll } from "../../test/read-all.ts";
import type { OpenAreasOptions } from "../areas/open-options.ts";
import { FileError } from "../features/file-error.ts";
import { openAreaFile } from "../node/index.ts";
import { isDateFormat, dateOfCell } from "./xlsx/date-cells.ts";

/** Written by openpyxl: sheets “read me”, “sites”, “outlines”, and “hidden”, which is hidden. */
const SITES = fileURLToPath(new URL("../../test/fixtures/sites.xlsx", import.meta.url));

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface Parts {
  readonly sheet: string;
  readonly shared?: string;
  readonly workbook?: string;
  readonly prefix?: string;
}

/** A workbook with one sheet. */
function workbook({ sheet, shared, workbook: properties = "", prefix = "" }: Parts): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`;
  const files: Record<string, string> = {
    "_rels/.rels": `<Relationships>${relation("r1", "officeDocument", "/xl/book.xml")}</Relationships>`,
    "xl/book.xml": `<${prefix}workbook xmlns:r="${REL}" xmlns="${MAIN}">${properties}<${prefix}sheets><${prefix}sheet name="one" r:id="a"/></${prefix}sheets></${prefix}workbook>`,
    "xl/_rels/book.xml.rels": `<Relationships>${relation("a", "worksheet", "../xl/sheets/One.xml")}${relation("b", "sharedStrings", "texts.xml")}</Relationships>`,
    "xl/sheets/one.xml": sheet,
    ...(shared === undefined ? {} : { "xl/texts.xml": shared }),
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
  );
}

const HEAD =
  '<row><c t="str"><v>id</v></c><c t="str"><v>lon</v></c><c t="str"><v>lat</v></c></row>';
const rowOf = (id: string, more = ""): string =>
  `<row><c t="str"><v>${id}</v></c><c><v>-78.5</v></c><c><v>35.5</v></c>${more}</row>`;
const sheetOf = (rows: string, before = ""): string =>
  `<worksheet xmlns="${MAIN}">${before}<sheetData>${HEAD}${rows}</sheetData></worksheet>`;

async function failureOf(bytes: Uint8Array, options: OpenAreasOptions = {}): Promise<string> {
  const error: unknown = await readAll(bytes, { name: "a.xlsx", ...options }).catch(
    (thrown: unknown) => thrown,
  );
  return error instanceof FileError ? `${error.message} ${error.fix}` : `none: ${String(error)}`;
}

describe("Excel", () => {
  it("reads the first sheet that has places, with texts, numbers, dates and faults", async () => {
    await using file = await openAreaFile(SITES);
    const items = await itemsOf(file);
    expect(items).toEqual([
      {
        id: "007",
        name: "Eno & <Neuse>",
        row: 1,
        geometry: { type: "Point", coordinates: [-79.1, 36.07] },
        properties: {
          Station: "007",
          Name: "Eno & <Neuse>",
          since: "1999-12-01",
          "opened at": "2001-02-03T04:05:06",
          is_active: true,
          depth: 1.5,
          twice: null,
        },
      },
      expect.objectContaining({
        id: "02087500",
        // Excel reads _x0041_ so, too.
        name: "CôteA",
        properties: expect.objectContaining({
          since: "1900-01-15",
          "opened at": "12:30:00",
          is_active: false,
          depth: null,
        }) as object,
      }),
      expect.objectContaining({
        id: "3",
        name: "  spaces  ",
        row: 3,
        properties: expect.objectContaining({ Station: 3, depth: -2e-7, twice: null }) as object,
        fault: {
          message: "“thirty” in the column Lat is not a number.",
          fix: "Give decimal numbers.",
        },
      }),
    ]);
    expect(file.naming).toEqual({ idColumn: "Station", nameColumn: "Name" });
    expect(file.layers.map(({ name }) => name)).toEqual(["read me", "sites", "outlines", "hidden"]);
    expect(file.layer).toBe("sites");
    expect(file.notes).toEqual([
      expect.stringContaining("degrees of WGS 84 are assumed"),
      expect.stringContaining("Some formulas of the sheet have no stored values."),
      "The sheet “sites” is read: it is the first that has places.",
    ]);
  });

  it("reads the sheet that is named, also a hidden one", async () => {
    const read = async (layer: string) => {
      await using file = await openAreaFile(SITES, { layer });
      return (await itemsOf(file)).map((item) => ("geometry" in item ? item.geometry : item.fault));
    };
    expect(await read("outlines")).toMatchObject([{ type: "Polygon" }]);
    expect(await read("hidden")).toEqual([{ type: "Point", coordinates: [1, 2] }]);
    await expect(read("other")).rejects.toMatchObject({
      message: "The workbook has no sheet “other”.",
      fix: "It has read me, sites, outlines, hidden.",
    });
    await expect(read("read me")).rejects.toThrow("has no rows");
  });

  it("reads texts in runs without their pronunciation, prefixes, gaps and dates from 1904", async () => {
    const shared =
      "<sst><si><r><t>To</t></r><r><t>kyo</t></r><rPh><t>トウキョウ</t></rPh></si><si><t/></si></sst>";
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c r="B1" t="inlineStr"><x:is><x:t>id</x:t></x:is></x:c><x:c r="AA1" t="str"><x:v>lon</x:v></x:c><x:c t="str"><x:v>lat</x:v></x:c><x:c t="str"><x:v>day</x:v></x:c></x:row><x:row r="9"><x:c r="B9" t="s"><x:v>0</x:v></x:c><x:c r="AA9"><x:v>-78.5</x:v></x:c><x:c><x:v>35.5</x:v></x:c><x:c t="d"><x:v>1999-12-01</x:v></x:c></x:row><x:row/></x:sheetData></x:worksheet>`;
    const properties = '<x:workbookPr date1904="1"/>';
    const bytes = workbook({ sheet, shared, workbook: properties, prefix: "x:" });
    const { items } = await readAll(bytes, { name: "a.xlsx" });
    expect(items).toEqual([
      {
        id: "Tokyo",
        name: "Tokyo",
        row: 1,
        geometry: { type: "Point", coordinates: [-78.5, 35.5] },
        properties: expect.objectContaining({ id: "Tokyo", day: "1999-12-01" }) as object,
      },
    ]);
  });

  it("ignores the size that a sheet states", async () => {
    const sheet = sheetOf(rowOf("a"), '<dimension ref="A1:XFD2147483648"/>').replace(
      '<row><c t="str"><v>a</v>',
      '<row r="2147483648" spans="1:2147483648"><c t="str"><v>a</v>',
    );
    const { items } = await readAll(workbook({ sheet }), { name: "a.xlsx" });
    expect(items).toMatchObject([{ id: "a", row: 1 }]);
  });

  it.each([
    ["a cell beyond the last column", sheetOf(rowOf("a", '<c r="XFE2"><v>1</v></c>')), /16385/],
    ["a cell without a place", sheetOf(rowOf("a", '<c r="22"><v>1</v></c>')), /at most 16384/],
    ["a text that is not there", sheetOf(rowOf("a", '<c t="s"><v>7</v></c>')), /the text 7, of 0/],
    ["deep elements", sheetOf("<a>".repeat(100)), /more than 64 levels/],
    [
      "many attributes",
      sheetOf(`<row ${Array.from({ length: 300 }, (_, n) => `a${n}=""`).join(" ")}/>`),
      /more than 200 attributes/,
    ],
    ["broken XML", sheetOf(rowOf("a").slice(0, -9)), /its XML is damaged/],
    ["an entity of its own", `<!DOCTYPE a [<!ENTITY b "c">]>${sheetOf(rowOf("&b;"))}`, /damaged/],
    ["a large row", sheetOf(rowOf("x".repeat(3000))), /Row 2 has \d+ bytes.*maxFeatureBytes/],
    ["no rows", sheetOf(""), /“one” has no rows/],
  ])("refuses %s", async (_what, sheet, message) => {
    expect(await failureOf(workbook({ sheet }), { maxFeatureBytes: 2000 })).toMatch(message);
  });

  it("refuses what is no workbook of cells, and says what to do", async () => {
    expect(await failureOf(zipSync({ "a.txt": strToU8("a") }))).toContain("no Excel workbook");
    const protectedBook = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    expect(await failureOf(protectedBook)).toContain("has a password");
    const noSheets = zipSync({ "xl/workbook.xml": strToU8("<workbook/>") });
    expect(await failureOf(noSheets)).toContain("no sheets of cells");
    expect(await failureOf(new Uint8Array(9), { name: "a.xls" })).toContain("Save it as .xlsx");
  });

  it("bounds the texts that cells share", async () => {
    const shared = `<sst>${"<si><t>abc</t></si>".repeat(1000)}</sst>`;
    const bytes = workbook({ sheet: sheetOf(rowOf("a")), shared });
    expect(await failureOf(bytes, { maxWholeBytes: 20_000 })).toContain("maxWholeBytes");
    expect((await readAll(bytes, { name: "a.xlsx" })).items).toHaveLength(1);
  });

  it("ends with an abort between rows", async () => {
    const controller = new AbortController();
    const bytes = workbook({ sheet: sheetOf(rowOf("a").repeat(30_000)) });
    const reading = readAll(bytes, { name: "a.xlsx", signal: controller.signal });
    controller.abort(new RangeError("left"));
    await expect(reading).rejects.toThrow("left");
  });
});

it.each([
  [14, undefined, true],
  [22, undefined, true],
  [2, undefined, false],
  [46, undefined, false],
  [164, "yyyy\\-mm\\-dd", true],
  [165, '0.0 "m d y"', false],
  [166, "[h]:mm", false],
  [167, "[$-409]d/m/yy h:mm;@", true],
  [168, "_-* #,##0.00\\ _€_-", false],
  [169, "General", false],
  [170, "0.00E+00", false],
  [171, "[Red]0.0;[Blue]-0.0", false],
])("the format %i %s shows a date: %s", (number, code, isDate) => {
  expect(isDateFormat(number, code)).toBe(isDate);
});

it.each([
  [1, false, "1900-01-01"],
  [59, false, "1900-02-28"],
  // Excel counts a 29 February 1900.
  [60, false, undefined],
  [61, false, "1900-03-01"],
  [36_495, false, "1999-12-01"],
  [35_033, true, "1999-12-01"],
  [0.5, false, "12:00:00"],
  [36_495.25, false, "1999-12-01T06:00:00"],
  [36_495 + 0.001 / 86_400, false, "1999-12-01T00:00:00.001"],
  [-1, false, undefined],
  [3e6, false, undefined],
])("day %d (from 1904: %s) is %s", (serial, is1904, text) => {
  expect(dateOfCell(serial, is1904)).toBe(text);
});
