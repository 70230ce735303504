import {
  type AreaOutcome,
  type Column,
  type TableQuestion,
  tableOf,
  tableWriter,
} from "@cas/tables";
import type { WorkbenchResponse } from "../answer/answer.ts";
import { callsOf } from "../question/calls.ts";
import type { Format } from "./formats.ts";

/** An answer as the bytes of a file. */
export interface WrittenAnswer {
  readonly data: Blob;
  readonly columns: readonly Column[];
  readonly rows: number;
}

/** Writes an answer in a format. */
export async function writeAnswer(
  answer: WorkbenchResponse,
  { format, layout }: Pick<Format, "format" | "layout">,
): Promise<WrittenAnswer> {
  const { areas, datasets, question } = answer;
  const asked: TableQuestion = { datasets, calls: callsOf(question, datasets) };
  // All areas are learned: classes and steps of any area have columns.
  const table = tableOf(asked, { layout, classes: "found" });
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write: (chunk) => void chunks.push(chunk),
  });
  const writer = tableWriter(format, table, sink, { learnAreas: areas.length });
  const outcomeOf = outcomesOf(answer);
  for (const area of areas) await writer.write(area, outcomeOf(area.id));
  const { rows } = await writer.close();
  return { data: new Blob(chunks), columns: table.columns, rows };
}

/** The outcome of each area: its results, and what failed for it. */
function outcomesOf({ responses, failures }: WorkbenchResponse): (areaId: string) => AreaOutcome {
  const byArea = new Map<string, { datasetId: string; message: string }[]>();
  for (const { areaIds, datasetId, message } of failures)
    for (const id of areaIds) {
      const ofArea = byArea.get(id) ?? [];
      ofArea.push({ datasetId, message });
      byArea.set(id, ofArea);
    }
  return (id) => {
    const { results = [], warnings = [] } = responses.get(id) ?? {};
    return { results, warnings, failures: byArea.get(id) ?? [] };
  };
}
