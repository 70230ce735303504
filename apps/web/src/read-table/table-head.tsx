import { Fragment } from "react";
import { unitsText, valueLabel } from "@cas/tables";
import { unitName } from "../answer/unit-name.ts";
import type { ColumnGroup } from "./column-groups.ts";
import type { Sorting } from "./sort-areas.ts";

/** Two header rows: datasets, and below each its columns with their quality. A click sorts. */
export function TableHead({
  groups,
  sorting,
  onSort,
}: {
  groups: readonly ColumnGroup[];
  sorting: Sorting | undefined;
  /** Called with the key of a column, or with undefined for the names of the areas. */
  onSort: (column: string | undefined) => void;
}) {
  const header = (key: string | undefined) => ({
    isSorted: sorting !== undefined && sorting.column === key,
    isDescending: sorting?.isDescending === true,
    onSort: () => {
      onSort(key);
    },
  });
  return (
    <thead>
      <tr>
        <td className="pinned">
          <span className="visually-hidden">Datasets</span>
        </td>
        {groups.map(({ dataset, columns }) => (
          <th key={dataset.id} scope="colgroup" colSpan={columns.length + 1} className="group">
            <strong title={dataset.name}>{dataset.name}</strong>
            <code>{dataset.id}</code>
          </th>
        ))}
      </tr>
      <tr>
        <SortableHeader title="Area" className="pinned" {...header(undefined)} />
        {groups.map(({ dataset, columns }) => (
          <Fragment key={dataset.id}>
            {columns.map(({ key, label, meaning, kind }) => (
              <SortableHeader
                key={key}
                // The name of the dataset is above.
                title={
                  kind === "share"
                    ? valueLabel(meaning, { omitVariable: true, omitUnits: true })
                    : label
                }
                unit={kind === "class" ? undefined : unitsText(meaning, unitName)}
                {...header(key)}
              />
            ))}
            <th scope="col" className="worth">
              Quality, coverage
            </th>
          </Fragment>
        ))}
      </tr>
    </thead>
  );
}

function SortableHeader({
  title,
  unit,
  className,
  isSorted,
  isDescending,
  onSort,
}: {
  title: string;
  unit?: string | undefined;
  className?: string;
  isSorted: boolean;
  isDescending: boolean;
  onSort: () => void;
}) {
  const order = isDescending ? "descending" : "ascending";
  return (
    <th scope="col" className={className} aria-sort={isSorted ? order : undefined}>
      <button type="button" className="sort" onClick={onSort}>
        <Title title={title} unit={unit} />
        <span aria-hidden="true">{isSorted ? (isDescending ? "▼" : "▲") : "↕"}</span>
      </button>
    </th>
  );
}

function Title({ title, unit }: { title: string; unit: string | undefined }) {
  return (
    <span>
      {title} {unit !== undefined && <small>{unit}</small>}
    </span>
  );
}
