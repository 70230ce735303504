import type { ZipEntry } from "../../bytes/zip.ts";
import { unzipped } from "../../bytes/zip.ts";
import { FileError } from "../../features/file-error.ts";
import { isDateFormat } from "./date-cells.ts";
import { readXml } from "./xml-events.ts";

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly entry: ZipEntry;
}

/** What a workbook says of its sheets. */
export interface Workbook {
  /** Those of cells, in their order. */
  readonly sheets: readonly Sheet[];
  /** Whether days are counted from 1904. */
  readonly is1904: boolean;
  /** Whether the number of a cell with a style is a date. */
  readonly isDateStyle: (style: number) => boolean;
  readonly sharedStrings: ZipEntry | undefined;
}

/** Largest part of a workbook that describes others, bytes. */
const MAX_PART_BYTES = 16 * 1024 * 1024;
/** Most sheets, styles and relations. */
const MAX_LIST = 100_000;

/**
 * Reads the parts of a workbook that say where its sheets are (ECMA-376, part 1, 18.2).
 *
 * @throws FileError
 */
export async function readWorkbook(
  entries: readonly ZipEntry[],
  signal?: AbortSignal,
): Promise<Workbook> {
  const part = async (path: string): Promise<Uint8Array | undefined> => {
    const entry = entryAt(entries, path);
    return entry && (await unzipped(entry, MAX_PART_BYTES, "parts of a workbook", signal));
  };
  const root = relations(await part("_rels/.rels"), "");
  const path = root.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const bytes = await part(path);
  if (bytes === undefined)
    throw new FileError(
      "The archive holds no Excel workbook.",
      "Save it as .xlsx with Excel or LibreOffice, or as CSV.",
    );
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const name = path.slice(folder.length);
  const targets = relations(await part(`${folder}_rels/${name}.rels`), folder);
  const { sheets, is1904 } = sheetsOf(bytes);
  const ofType = (type: string): string | undefined =>
    targets.find((one) => one.type === type)?.target;
  const styles = dateStyles(await part(ofType("styles") ?? `${folder}styles.xml`));
  return {
    sheets: sheets.flatMap(({ relation, ...sheet }) => {
      const target = targets.find(({ id, type }) => id === relation && type === "worksheet");
      const entry = target && entryAt(entries, target.target);
      return entry === undefined ? [] : [{ ...sheet, entry }];
    }),
    is1904,
    isDateStyle: (style) => styles.has(style),
    sharedStrings: entryAt(entries, ofType("sharedStrings") ?? `${folder}sharedStrings.xml`),
  };
}

/** Some programs write other capital letters into the archive than into its relations. */
const entryAt = (entries: readonly ZipEntry[], path: string): ZipEntry | undefined =>
  entries.find((one) => one.path === path) ??
  entries.find((one) => one.path.toLowerCase() === path.toLowerCase());

interface Relation {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  readonly target: string;
}

function relations(bytes: Uint8Array | undefined, folder: string): readonly Relation[] {
  const found: Relation[] = [];
  if (bytes === undefined) return found;
  readXml(bytes, {
    open: (name, { Id: id = "", Type: type = "", Target: target = "" }) => {
      if (name !== "Relationship" || found.length >= MAX_LIST) return;
      const path = target.startsWith("/") ? target.slice(1) : withoutDots(`${folder}${target}`);
      found.push({ id, type: type.split("/").at(-1) ?? "", target: path });
    },
  });
  return found;
}

/** A path whose steps up are taken. */
function withoutDots(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/"))
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  return steps.join("/");
}

function sheetsOf(bytes: Uint8Array) {
  const sheets: { name: string; isHidden: boolean; relation: string }[] = [];
  let is1904 = false;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === "workbookPr") is1904 = isTrue(attributes["date1904"]);
      if (name !== "sheet" || sheets.length >= MAX_LIST) return;
      const [, relation = ""] =
        Object.entries(attributes).find(([key]) => key.endsWith(":id")) ?? [];
      const { name: title = "", state = "visible" } = attributes;
      sheets.push({ name: title, isHidden: state !== "visible", relation });
    },
  });
  return { sheets, is1904 };
}

const isTrue = (text: string | undefined): boolean => text === "1" || text === "true";

/** The styles of cells whose numbers are dates. */
function dateStyles(bytes: Uint8Array | undefined): ReadonlySet<number> {
  const styles = new Set<number>();
  if (bytes === undefined) return styles;
  const formats = new Map<number, string>();
  const numbers: number[] = [];
  let isInCells = false;
  readXml(bytes, {
    open: (name, { numFmtId, formatCode = "" }) => {
      if (name === "numFmt" && formats.size < MAX_LIST) formats.set(Number(numFmtId), formatCode);
      if (name === "cellXfs") isInCells = true;
      if (name === "xf" && isInCells && numbers.length < MAX_LIST) numbers.push(Number(numFmtId));
    },
    close: (name) => {
      if (name === "cellXfs") isInCells = false;
    },
  });
  for (const [style, number] of numbers.entries())
    if (isDateFormat(number, formats.get(number))) styles.add(style);
  return styles;
}
