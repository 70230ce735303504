import { strToU8, Zip, ZipDeflate } from "fflate";
import { validationError } from "@cas/models";
import type { Cell, Column, Row } from "../table/column.ts";
import type { ByteOutput } from "./byte-output.ts";
import { Chunks } from "./chunks.ts";
import { pause } from "./pause.ts";
import type { EncoderOf, RowEncoder } from "./row-encoder.ts";

/** Limits of a sheet of Excel ("Excel specifications and limits" of Microsoft). */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_CHARACTERS = 32_767;
/** Bytes of a file of a ZIP archive without the extension ZIP64. */
const MOST_BYTES = 0xffff_ffff;

/** Characters of XML that are compressed together. */
const PIECE = 64 * 1024;

/**
 * Excel (Office Open XML, ECMA-376): the sheet `values` with a row of names and the rows of the table, and the sheet `columns`
 * with the meaning of each column. Texts stay texts, also those that look like formulas, numbers and dates.
 *
 * @throws {CasError} `validation_error` for a table that exceeds what a sheet can hold
 */
export const xlsx: EncoderOf<object> = async (columns, output) => {
  if (columns.length > MOST_COLUMNS)
    throw tooLarge(`${columns.length} columns; a sheet of Excel has at most ${MOST_COLUMNS}`);
  const encoder = new XlsxEncoder(columns, output);
  await encoder.begin();
  return encoder;
};

const tooLarge = (what: string): Error =>
  validationError([
    {
      type: "value_error",
      loc: ["format"],
      msg: `The table has ${what}. Write CSV or Parquet, which have no such limit.`,
      input: "xlsx",
    },
  ]);

class XlsxEncoder implements RowEncoder {
  readonly #columns: readonly Column[];
  readonly #letters: readonly string[];
  readonly #chunks: Chunks;
  readonly #zip: Zip;
  /** Compressed bytes that are not written yet. */
  #ready: Uint8Array[] = [];
  #sheet: ZipDeflate | undefined;
  #text = "";
  #bytes = 0;
  #rows = 0;

  constructor(columns: readonly Column[], output: ByteOutput) {
    this.#columns = columns;
    this.#letters = columns.map((_, index) => columnLetters(index));
    this.#chunks = new Chunks(output);
    this.#zip = new Zip((error, bytes) => {
      if (error !== null) throw error;
      this.#ready.push(bytes);
    });
  }

  async begin(): Promise<void> {
    for (const [path, text] of PARTS) this.#addPart(path, text);
    this.#addPart("xl/worksheets/sheet2.xml", dictionarySheet(this.#columns));
    this.#sheet = this.#newPart("xl/worksheets/sheet1.xml");
    this.#text = SHEET_HEAD;
    await this.#addRow(this.#columns.map(({ name }) => name));
  }

  row: RowEncoder["row"] = (row) => this.#addRow(row);

  async end(): Promise<void> {
    this.#text += SHEET_END;
    this.#push(true);
    this.#zip.end();
    await this.#write();
    await this.#chunks.flush();
  }

  #addRow(row: Row): Promise<void> | undefined {
    this.#rows += 1;
    if (this.#rows > MOST_ROWS)
      throw tooLarge(`more than ${MOST_ROWS - 1} rows, which are all that a sheet of Excel has`);
    this.#text += rowXml(row, this.#rows, this.#letters);
    return this.#text.length < PIECE ? undefined : this.#flush();
  }

  async #flush(): Promise<void> {
    this.#push(false);
    await this.#write();
    await pause();
  }

  /** Compresses what is held. */
  #push(isLast: boolean): void {
    const bytes = strToU8(this.#text);
    this.#text = "";
    this.#bytes += bytes.length;
    if (this.#bytes > MOST_BYTES)
      throw tooLarge("more than 4 GiB of cells, which its archive cannot hold");
    this.#sheet?.push(bytes, isLast);
  }

  async #write(): Promise<void> {
    const ready = this.#ready;
    this.#ready = [];
    for (const bytes of ready) {
      const due = this.#chunks.add(bytes);
      if (due !== undefined) await due;
    }
  }

  #addPart(path: string, text: string): void {
    this.#newPart(path).push(strToU8(text), true);
  }

  #newPart(path: string): ZipDeflate {
    const part = new ZipDeflate(path, { level: 4 });
    // The archive is the same for the same table.
    part.mtime = new Date(1980, 0, 1);
    this.#zip.add(part);
    return part;
  }
}

/** The letters of a column of a sheet: A, B, ..., Z, AA. */
function columnLetters(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

function rowXml(row: Row, number: number, letters: readonly string[]): string {
  let cells = "";
  for (const [index, letter] of letters.entries())
    cells += cellXml(row[index] ?? null, `${letter}${number}`);
  return `<row r="${number}">${cells}</row>`;
}

function cellXml(cell: Cell, reference: string): string {
  if (cell === null) return "";
  if (typeof cell === "number")
    return Number.isFinite(cell) ? `<c r="${reference}"><v>${cell}</v></c>` : "";
  if (typeof cell === "boolean") return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (cell.length > MOST_CHARACTERS)
    throw tooLarge(
      `a text of ${cell.length} characters in the cell ${reference}; a cell of Excel has at most ${MOST_CHARACTERS}`,
    );
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`;
}

/** Text of XML; characters that XML cannot hold are written as ECMA-376 has it (ST_Xstring), e.g. `_x0007_`. */
function xmlText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .toWellFormed()
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll(UNWRITABLE, (one) => {
      const code = one.codePointAt(0) ?? 0;
      return `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
    })
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

// oxlint-disable-next-line no-control-regex -- these characters are escaped
const SPECIAL = /[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF&<>]|_x[\dA-Fa-f]{4}_/;
// oxlint-disable-next-line no-control-regex -- a carriage return would be read as a line feed
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;

function dictionarySheet(columns: readonly Column[]): string {
  const rows: readonly Row[] = [
    ["column", "type", "description", "unit", "dataset"],
    ...columns.map(({ name, type, description, units, datasetId }) => [
      name,
      type,
      description,
      units ?? null,
      datasetId ?? null,
    ]),
  ];
  const letters = ["A", "B", "C", "D", "E"];
  const xml = rows.map((row, index) => rowXml(row, index + 1, letters)).join("");
  return `${SHEET_HEAD}${xml}${SHEET_END}`;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OF_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The names stay in view while rows are scrolled. */
const SHEET_HEAD = `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
const SHEET_END = "</sheetData></worksheet>";

/** The parts of every workbook of this writer, apart from its sheets. */
const PARTS: readonly (readonly [path: string, text: string])[] = [
  [
    "[Content_Types].xml",
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${CONTENT}.worksheet+xml"/></Types>`,
  ],
  [
    "_rels/.rels",
    `${DECLARATION}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OF_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    "xl/workbook.xml",
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OF_OFFICE}"><sheets><sheet name="values" sheetId="1" r:id="rId1"/><sheet name="columns" sheetId="2" r:id="rId2"/></sheets></workbook>`,
  ],
  [
    "xl/_rels/workbook.xml.rels",
    `${DECLARATION}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OF_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OF_OFFICE}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${OF_OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    "xl/styles.xml",
    `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
  ],
];
