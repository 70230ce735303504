import type { ZipEntry } from "../../bytes/zip.ts";
import { FileError } from "../../features/file-error.ts";
import type { FormatOptions } from "../../features/open-options.ts";
import { createPauses } from "../../features/pauses.ts";
import { unescaped } from "./unescaped.ts";
import { textPieces, XmlParser } from "./xml-events.ts";

/** Bytes that a text takes beside its characters. */
const TEXT_BYTES = 32;

/**
 * The texts that the cells of a workbook share (ECMA-376, part 1, 18.4). They are held in memory.
 *
 * @throws FileError for more than `maxWholeBytes`
 */
export async function readSharedStrings(
  entry: ZipEntry | undefined,
  { maxWholeBytes, signal }: Pick<FormatOptions, "maxWholeBytes" | "signal">,
): Promise<readonly string[]> {
  if (entry === undefined) return [];
  const texts: string[] = [];
  let bytes = 0;
  const use = (count: number): void => {
    bytes += count;
    if (bytes <= maxWholeBytes) return;
    throw new FileError(
      `The texts of the workbook take more than ${maxWholeBytes} bytes (maxWholeBytes).`,
      "Save the sheet as CSV, which is read row by row.",
    );
  };
  let text = "";
  let isText = false;
  let isPhonetic = false;
  const parser = new XmlParser({
    open: (name) => {
      if (name === "rPh") isPhonetic = true;
      if (name === "t") isText = !isPhonetic;
    },
    text: (piece) => {
      if (!isText) return;
      use(piece.length);
      text += piece;
    },
    close: (name) => {
      if (name === "rPh") isPhonetic = false;
      if (name === "t") isText = false;
      if (name !== "si") return;
      use(TEXT_BYTES);
      texts.push(unescaped(text));
      text = "";
    },
  });
  const pauseIfDue = createPauses(signal);
  for await (const piece of textPieces(entry.stream(signal))) {
    parser.write(piece);
    await pauseIfDue();
  }
  parser.end();
  return texts;
}
