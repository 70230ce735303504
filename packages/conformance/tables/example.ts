import { createWriteStream } from "node:fs";
import { Writable } from "node:stream";
import { CasEngine } from "@cas/engine";
import { readCounties, sampleCatalog } from "@cas/sample-data";
import {
  type AreaOutcome,
  type Row,
  type Table,
  type TableArea,
  type TableFormat,
  tableOf,
  type TableOptions,
  type TableQuestion,
  tableWriter,
} from "@cas/tables";

/** Areas with their outcomes, and the table of them. */
export interface Example {
  readonly table: Table;
  readonly areas: readonly TableArea[];
  readonly outcomes: readonly AreaOutcome[];
  readonly rows: readonly Row[];
}

const WHOLE_YEAR = ["1999", "1999"] as const;

/** Counties and a point with awkward names: their rain in 1999 and their land cover. */
export async function exampleOf(layout: TableOptions["layout"]): Promise<Example> {
  const counties = (await readCounties()).slice(0, 12);
  const areas: readonly TableArea[] = [
    ...counties.map(({ id, properties, geometry }, index) => ({
      id,
      name: index === 0 ? 'Zürich, "north"\nside' : properties.name,
      geometry,
      properties: {
        state: properties.state,
        gauge: index === 3 ? null : index / 3,
        "is humid": index % 2 === 0,
      },
    })),
    {
      id: "007",
      name: "Outlet",
      geometry: { type: "Point", coordinates: [-78.64, 35.78] },
      properties: { state: "NC", gauge: -1.5e-7, "is humid": true },
    },
  ];
  await using cas = await CasEngine.open({ catalog: sampleCatalog });
  const { datasets } = await cas.datasets();
  const timeStatistic = { statistic: "total", by: "season" } as const;
  const question: TableQuestion = {
    datasets,
    calls: [
      {
        datasetIds: ["maurer:precipitation", "maurer:temperature"],
        aggregation: "mean",
        timeRange: WHOLE_YEAR,
        timeStatistic,
      },
      { datasetIds: ["mcd12c1:land_cover"], aggregation: "distribution" },
    ],
  };
  const outcomes = await Promise.all(
    areas.map(({ geometry }) =>
      Promise.all(
        question.calls.map(({ datasetIds, aggregation, timeRange, timeStatistic: over }) =>
          cas.extract({
            geometry,
            dataset_ids: datasetIds,
            aggregation: aggregation as "mean",
            ...(timeRange && { time_range: timeRange }),
            ...(over && { time_statistic: over }),
          }),
        ),
      ),
    ),
  );
  const table = tableOf(question, { layout });
  for (const [index, area] of areas.entries()) table.learn(area, outcomes[index] ?? []);
  const rows = areas.flatMap((area, index) => table.rowsOf(area, outcomes[index] ?? []));
  return { table, areas, outcomes, rows };
}

/** Writes an example to a path. */
export async function writeExample(
  { table, areas, outcomes }: Example,
  format: TableFormat,
  path: string,
): Promise<void> {
  const sink = Writable.toWeb(createWriteStream(path));
  const writer = tableWriter(format, table, sink, { rowGroupSize: 5 });
  for (const [index, area] of areas.entries()) await writer.write(area, outcomes[index] ?? []);
  await writer.close();
}
