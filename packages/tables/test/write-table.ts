import type { AreaOutcome } from "../src/table/outcome.ts";
import type { TableArea } from "../src/table/question.ts";
import type { Table } from "../src/table/table.ts";
import {
  type TableFormat,
  tableWriter,
  type TableWriterOptions,
} from "../src/files/table-writer.ts";

/** Writes areas and their outcomes, and returns the bytes. */
export async function fileOf(
  format: TableFormat,
  table: Table,
  areas: readonly TableArea[],
  outcomes: readonly AreaOutcome[],
  options?: TableWriterOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const sink = new WritableStream<Uint8Array>({
    write: (chunk) => void chunks.push(chunk.slice()),
  });
  const writer = tableWriter(format, table, sink, options);
  for (const [index, area] of areas.entries())
    await writer.write(area, outcomes[index] ?? { failure: "not asked" });
  await writer.close();
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** The same as text. */
export const textOf = async (...args: Parameters<typeof fileOf>): Promise<string> =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(await fileOf(...args));
