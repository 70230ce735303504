import type { AttributeResult, Dataset } from "@cas/models";
import type { TableArea, TableInput } from "./table-input.ts";

/** One number of the responses: a statistic, or the share of one class. */
export interface Value {
  readonly area: TableArea;
  readonly result: AttributeResult;
  /** Class code, if the value is the share of a class; undefined for a statistic. */
  readonly classCode: string | undefined;
  /** Name of the class, if the catalog has it. */
  readonly className: string | undefined;
  readonly value: number | null;
}

/** All numbers of the responses, area by area; a distribution is one number for each of its classes. */
export function valuesOf({ areas, datasets, responses }: TableInput): readonly Value[] {
  const datasetsById = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  return areas.flatMap((area) =>
    (responses.get(area.id)?.results ?? []).flatMap((result): readonly Value[] => {
      const { value } = result;
      if (value === null || typeof value === "number")
        return [{ area, result, classCode: undefined, className: undefined, value }];
      const classes = classesOf(datasetsById.get(result.dataset_id));
      return Object.entries(value).map(([classCode, share]) => ({
        area,
        result,
        classCode,
        className: classes?.[classCode],
        value: share,
      }));
    }),
  );
}

const classesOf = (dataset: Dataset | undefined): Readonly<Record<string, string>> | undefined =>
  dataset?.variables[0]?.classes;
