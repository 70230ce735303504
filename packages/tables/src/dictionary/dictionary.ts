import type { Dataset } from "@cas/models";
import type { Column } from "../table/column.ts";
import type { TableQuestion } from "../table/question.ts";
import type { Table } from "../table/table.ts";

/** What a column holds, in words, with the source of its values. */
export interface DictionaryEntry {
  /** Name of the column. */
  readonly column: string;
  /** Type of its cells. */
  readonly type: Column["type"];
  /** The column in words. */
  readonly description: string;
  /** Name of the variable. */
  readonly variable: string | null;
  /** Unit of the values. */
  readonly units: string | null;
  /** Statistic over space. */
  readonly statistic: string | null;
  /** Statistic over time. */
  readonly time_statistic: string | null;
  /** The time that the values are of. */
  readonly time: string | null;
  /** How the values were computed: the words of the service, or else the weighting of the call. */
  readonly method: string | null;
  /** The dataset, `{provider}:{dataset}`. */
  readonly dataset_id: string | null;
  /** Name of the dataset for people. */
  readonly dataset_name: string | null;
  /** Licence of the dataset, as the catalog has it. */
  readonly license: string | null;
  /** How to cite the dataset. */
  readonly citation: string | null;
}

/**
 * The data dictionary of a table: an entry for each column. The column `value` of a long table has one for each dataset and call.
 *
 * @param sources of each dataset, from `ManifestBuilder`
 */
export function dictionaryOf(
  { columns }: Pick<Table, "columns">,
  question: TableQuestion,
  sources: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly DictionaryEntry[] {
  const datasets = new Map(question.datasets.map((dataset) => [dataset.id, dataset]));
  const methodOf = (datasetId: string, weighting?: string): string | null => {
    const texts = sources.get(datasetId) ?? [];
    const { weighting: ofCall } =
      question.calls.find(({ datasetIds }) => datasetIds.includes(datasetId)) ?? {};
    return texts.length > 0 ? texts.join(" | ") : (weighting ?? ofCall ?? null);
  };
  return columns.flatMap((column): readonly DictionaryEntry[] => {
    if (column.role !== "value" || column.datasetId !== undefined) {
      const { datasetId } = column;
      const dataset = datasets.get(datasetId ?? "");
      const method = datasetId === undefined ? null : methodOf(datasetId);
      return [entryOf(column, dataset, method)];
    }
    return question.calls.flatMap((call) =>
      call.datasetIds.map((datasetId) => {
        const dataset = datasets.get(datasetId);
        const over = call.timeStatistic;
        const of: Column = {
          ...column,
          datasetId,
          variable: dataset?.variables[0]?.name,
          statistic: call.aggregation,
          timeStatistic:
            over === undefined ? undefined : `${over.statistic} by ${over.by ?? "all"}`,
        };
        return entryOf(of, dataset, methodOf(datasetId, call.weighting));
      }),
    );
  });
}

function entryOf(
  column: Column,
  dataset: Dataset | undefined,
  method: string | null,
): DictionaryEntry {
  return {
    column: column.name,
    type: column.type,
    description: column.description,
    variable: column.variable ?? null,
    units: column.units ?? null,
    statistic: column.statistic ?? null,
    time_statistic: column.timeStatistic ?? null,
    time: column.time ?? null,
    method,
    dataset_id: column.datasetId ?? null,
    dataset_name: dataset?.name ?? null,
    license: dataset?.license ?? null,
    citation: dataset?.citation ?? null,
  };
}
