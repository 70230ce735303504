import { FileError } from "../../features/file-error.ts";
import { refuseLargeFeature } from "../../features/feature-too-large.ts";
import type { Workbook } from "./workbook.ts";
import { dateOfCell } from "./date-cells.ts";
import { unescaped } from "./unescaped.ts";
import { XmlParser } from "./xml-events.ts";

/** A value of a cell. */
export type SheetCell = string | number | boolean | null;

/** A row of cells, by their columns. */
export type SheetRow = readonly SheetCell[];

/** Most columns of a sheet of Excel. */
const MAX_COLUMNS = 16_384;

/** What the cells of a sheet need of their workbook. */
export interface CellContext extends Pick<Workbook, "is1904" | "isDateStyle"> {
  readonly texts: readonly string[];
  readonly maxFeatureBytes: number;
  readonly notes: string[];
}

/**
 * The rows of a sheet (ECMA-376, part 1, 18.3), which is fed piece by piece. Rows without values are left out. What the sheet
 * says of its size does not count.
 */
export class SheetRows {
  readonly #context: CellContext;
  readonly #parser: XmlParser;
  #rows: SheetRow[] = [];
  #row: SheetCell[] = [];
  #rowNumber = 0;
  #rowBytes = 0;
  #column = -1;
  #type = "n";
  #style = 0;
  #text = "";
  #isValue = false;
  #hasValue = false;
  #hasFormula = false;
  #isPhonetic = false;

  constructor(context: CellContext) {
    this.#context = context;
    this.#parser = new XmlParser({
      open: (name, attributes) => {
        this.#open(name, attributes);
      },
      text: (text) => {
        if (this.#isValue) this.#add(text);
      },
      close: (name) => {
        this.#close(name);
      },
    });
  }

  /** @throws FileError */
  push(text: string): readonly SheetRow[] {
    this.#parser.write(text);
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  end(): void {
    this.#parser.end();
  }

  #open(name: string, { r = "", t = "n", s = "0" }: Readonly<Record<string, string>>): void {
    if (name === "v" || name === "t") this.#isValue = !this.#isPhonetic;
    else if (name === "f") this.#hasFormula = true;
    else if (name === "rPh") this.#isPhonetic = true;
    else if (name === "row") this.#beginRow();
    else if (name === "c") this.#beginCell(r, t, Number(s));
  }

  #close(name: string): void {
    if (name === "v" || name === "t") this.#isValue = false;
    else if (name === "rPh") this.#isPhonetic = false;
    else if (name === "c") this.#endCell();
    else if (name === "row" && this.#row.length > 0) this.#rows.push(this.#row);
  }

  #beginRow(): void {
    this.#row = [];
    this.#rowNumber += 1;
    this.#rowBytes = 0;
    this.#column = -1;
  }

  #beginCell(reference: string, type: string, style: number): void {
    this.#column = reference === "" ? this.#column + 1 : columnOf(reference);
    if (this.#column >= MAX_COLUMNS)
      throw new FileError(
        `The sheet has a cell in column ${this.#column + 1}; Excel has at most ${MAX_COLUMNS} columns.`,
        "The file may be damaged: save it again.",
      );
    [this.#type, this.#style, this.#text] = [type, style, ""];
    this.#hasValue = false;
    this.#hasFormula = false;
  }

  #add(text: string): void {
    this.#hasValue = true;
    this.#text += text;
    this.#rowBytes += text.length;
    const { maxFeatureBytes } = this.#context;
    refuseLargeFeature(this.#rowBytes, maxFeatureBytes, `Row ${this.#rowNumber}`);
  }

  #endCell(): void {
    const { notes } = this.#context;
    if (this.#hasFormula && !this.#hasValue && notes.every((one) => !one.startsWith(FORMULAS)))
      notes.push(`${FORMULAS} They are read as empty: open the workbook in Excel and save it.`);
    const value = this.#hasValue ? this.#value() : null;
    if (value === null || value === "") return;
    while (this.#row.length < this.#column) this.#row.push(null);
    this.#row[this.#column] = value;
  }

  #value(): SheetCell {
    const text = this.#text;
    const { texts, is1904, isDateStyle } = this.#context;
    switch (this.#type) {
      case "s": {
        const shared = texts[Number(text)];
        if (shared === undefined)
          throw new FileError(
            `The sheet names the text ${text.slice(0, 20)}, of ${texts.length}.`,
            "The file may be damaged: save it again with Excel, or as CSV.",
          );
        return shared;
      }
      case "b":
        return text === "1" || text === "true";
      case "e":
        return null;
      case "n": {
        const number = Number(text);
        if (!Number.isFinite(number)) return null;
        return (isDateStyle(this.#style) ? dateOfCell(number, is1904) : undefined) ?? number;
      }
      default:
        return unescaped(text);
    }
  }
}

/** The index of the column of a reference, e.g. 27 of AB12; beyond all columns for one that is none. */
function columnOf(reference: string): number {
  const [letters = ""] = /^[A-Za-z]{1,4}/.exec(reference) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return letters === "" ? MAX_COLUMNS : column - 1;
}

const FORMULAS = "Some formulas of the sheet have no stored values.";
