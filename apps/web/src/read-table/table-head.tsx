import { Fragment } from "react";
import { unitName } from "../answer/unit-name.ts";
import { whenOf } from "../answer/value-label.ts";
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
            {columns.map(({ key, label, units, kind }) => (
              <SortableHeader
                key={key}
                title={label.what}
                when={whenOf(label)}
                unit={kind === "class" ? undefined : unitName(units)}
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
  when,
  unit,
  className,
  isSorted,
  isDescending,
  onSort,
}: {
  title: string;
  /** The time of the values. */
  when?: string | undefined;
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
        <span>{when === undefined ? title : `${title}, `}</span>
        {(when !== undefined || unit !== undefined) && (
          <span className="when">
            {when} {unit !== undefined && <small>{unit}</small>}
          </span>
        )}
        <span aria-hidden="true">{isSorted ? (isDescending ? "▼" : "▲") : "↕"}</span>
      </button>
    </th>
  );
}
