import { type ByteSource, seekable } from "../bytes/byte-source.ts";
import { zipEntries } from "../bytes/zip.ts";
import type { FeatureSource, SourceFeature } from "../features/feature-source.ts";
import { FileError } from "../features/file-error.ts";
import type { FormatOptions } from "../features/open-options.ts";
import { createPauses } from "../features/pauses.ts";
import { rowFeature, type TablePlaces, tablePlaces } from "./csv/table-places.ts";
import { startedWith } from "./started-with.ts";
import { readSharedStrings } from "./xlsx/shared-strings.ts";
import { type CellContext, type SheetRow, SheetRows } from "./xlsx/sheet-rows.ts";
import { readWorkbook, type Sheet } from "./xlsx/workbook.ts";
import { textPieces } from "./xlsx/xml-events.ts";

/** The first bytes of .xls, and of a workbook with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens an Excel workbook (.xlsx), a sheet of which has a row of names, and columns of longitude and latitude or of geometries.
 * The sheet is read row by row; the texts that cells share are held in memory.
 *
 * @throws FileError
 */
export async function openXlsx(source: ByteSource, options: FormatOptions): Promise<FeatureSource> {
  const { layer, signal } = options;
  const file = seekable(source, "Excel");
  const first = await file.read(0, 4, signal);
  if (COMPOUND.every((byte, index) => first[index] === byte))
    throw new FileError(
      "The workbook has a password, or is in the format of Excel 97 (.xls).",
      "Save it as .xlsx without a password, or as CSV.",
    );
  const { sheets, sharedStrings, ...book } = await readWorkbook(
    await zipEntries(file, signal),
    signal,
  );
  const notes: string[] = [];
  const context: CellContext = {
    ...book,
    texts: await readSharedStrings(sharedStrings, options),
    maxFeatureBytes: options.maxFeatureBytes,
    notes,
  };
  const { sheet, features } = await sheetOfPlaces(candidates(sheets, layer), context, options);
  const visible = sheets.find(({ isHidden }) => !isHidden);
  if (layer === undefined && sheet !== visible)
    notes.push(`The sheet “${sheet.name}” is read: it is the first that has places.`);
  return {
    kind: "xlsx",
    layers: sheets.map(({ name }) => ({ name, count: undefined })),
    layer: sheet.name,
    crs: undefined,
    columns: undefined,
    count: undefined,
    notes,
    features,
    close: source.close,
  };
}

/** @throws FileError for a layer that is no sheet */
function candidates(sheets: readonly Sheet[], layer: string | undefined): readonly Sheet[] {
  if (layer === undefined)
    return sheets.toSorted((a, b) => Number(a.isHidden) - Number(b.isHidden));
  const named = sheets.filter(({ name }) => name === layer);
  if (named.length > 0) return named;
  const names = sheets.slice(0, 30).map(({ name }) => name);
  throw new FileError(`The workbook has no sheet “${layer}”.`, `It has ${names.join(", ")}.`);
}

interface Started {
  readonly sheet: Sheet;
  readonly features: FeatureSource["features"];
}

/** Sheets that are tried: those of a workbook beyond are not. */
const MOST_SHEETS = 100;

/** The first sheet with rows and columns of places. */
async function sheetOfPlaces(
  sheets: readonly Sheet[],
  context: CellContext,
  options: FormatOptions,
): Promise<Started> {
  let why: FileError | undefined;
  for (const sheet of sheets.slice(0, MOST_SHEETS)) {
    const table = tableOf(sheet, context, options);
    try {
      const features = await startedWith(table.features, options.signal);
      if (table.hasRows()) return { sheet, features };
      why ??= new FileError(
        `The sheet “${sheet.name}” has no rows.`,
        "Give it a row of names and a row for each area.",
      );
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      why ??= error;
    }
  }
  throw (
    why ??
    new FileError("The workbook has no sheets of cells.", "Save it again, or save it as CSV.")
  );
}

function tableOf(sheet: Sheet, context: CellContext, options: FormatOptions) {
  let places: TablePlaces | undefined;
  async function* features(signal?: AbortSignal): AsyncGenerator<readonly SourceFeature[]> {
    const rows = new SheetRows(context);
    const pauseIfDue = createPauses(signal);
    let waiting: readonly SheetRow[] = [];
    for await (const text of textPieces(sheet.entry.stream(signal))) {
      waiting = [...waiting, ...rows.push(text)];
      const [header, first] = waiting;
      if (places === undefined && header !== undefined && first !== undefined) {
        places = tablePlaces(namesOf(header), first.map(textOf), options);
        waiting = waiting.slice(1);
      }
      const found = places;
      if (found !== undefined && waiting.length > 0) {
        yield waiting.map((row) => rowFeature(row, found, false));
        waiting = [];
      }
      await pauseIfDue();
    }
    rows.end();
  }
  return { features, hasRows: () => places !== undefined };
}

const textOf = (cell: SheetRow[number]): string => (cell === null ? "" : String(cell));

const namesOf = (header: SheetRow): readonly string[] => header.map((cell) => textOf(cell).trim());
