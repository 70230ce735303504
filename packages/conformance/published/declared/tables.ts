import {
  type AreaOutcome,
  type TableArea,
  type TableQuestion,
  tableOf,
  tableWriter,
  valueLabel,
  type ValueMeaning,
} from "@cas/tables";

export const names = (question: TableQuestion) =>
  tableOf(question, { layout: "wide", properties: ["state"] }).columns.map(({ name }) => name);
export async function write(
  question: TableQuestion,
  sink: WritableStream<Uint8Array>,
  area: TableArea,
  outcome: AreaOutcome,
): Promise<number> {
  const table = tableOf(question, { layout: "long" });
  const writer = tableWriter("geoparquet", table, sink, { rowGroupSize: 1000 });
  await writer.write(area, outcome);
  const { rows } = await writer.close();
  return rows;
}
export const label = (meaning: ValueMeaning) => valueLabel(meaning, { omitVariable: true });
