import {
  type AreaOutcome,
  checksummed,
  type ManifestFile,
  type Table,
  type TableQuestion,
  tableOf,
  tableWriter,
  type ValueFailure,
} from "@cas/tables";
import type { WorkbenchResponse } from "../answer/answer.ts";
import { callsOf } from "../question/calls.ts";
import type { Format } from "./formats.ts";

/** An answer as the bytes of a file. */
export interface WrittenAnswer {
  readonly data: Blob;
  readonly table: Table;
  readonly file: Omit<ManifestFile, "name">;
}

/** Writes an answer in a format. */
export async function writeAnswer(
  answer: WorkbenchResponse,
  { format, layout }: Pick<Format, "format" | "layout">,
): Promise<WrittenAnswer> {
  const { areas } = answer;
  const table = tableOf(askedOf(answer), { layout, classes: "found" });
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write: (chunk) => void chunks.push(chunk),
  });
  const summed = checksummed(sink);
  // All areas are learned: classes and steps of any area have columns.
  const writer = tableWriter(format, table, summed, { learnAreas: areas.length });
  const outcomeOf = outcomesOf(answer);
  for (const area of areas) await writer.write(area, outcomeOf(area.id));
  const { rows } = await writer.close();
  return { data: new Blob(chunks), table, file: { rows, ...summed.checksum() } };
}

/** The question of an answer, in the form of tables. */
export const askedOf = ({ question, datasets }: WorkbenchResponse): TableQuestion => ({
  datasets,
  calls: callsOf(question, datasets),
});

/** The outcome of each area: its results, and what failed for it. */
export function outcomesOf({
  responses,
  failures,
}: WorkbenchResponse): (areaId: string) => AreaOutcome {
  const byArea = new Map<string, ValueFailure[]>();
  for (const { areaIds, datasetId, message, requestId } of failures)
    for (const id of areaIds) {
      const ofArea = byArea.get(id) ?? [];
      ofArea.push({ datasetId, message, requestId });
      byArea.set(id, ofArea);
    }
  return (id) => {
    const response = responses.get(id) ?? { results: [], warnings: [] };
    return { ...response, failures: byArea.get(id) ?? [] };
  };
}
