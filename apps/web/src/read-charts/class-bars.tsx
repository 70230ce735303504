import type { Column } from "../answer/columns.ts";
import { valueText } from "../answer/value-text.ts";
import { Swatch } from "../map/legend.tsx";
import { scaleOf } from "../scales/colour-scale.ts";
import { useHighlightedArea } from "../highlight/highlight-store.ts";

const percent = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });

/** The mean share of each class over the areas, with the share in the highlighted area beside it. */
export function ClassBars({ column, shares }: { column: Column; shares: readonly Column[] }) {
  const lit = useHighlightedArea();
  const { colourOf } = scaleOf(column);
  return (
    <ul className="class-bars">
      {shares.map((share) => {
        const values = [...share.cells.values()].flatMap(({ value }) => value ?? []);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const litShare = lit === undefined ? null : (share.cells.get(lit)?.value ?? null);
        // The key of a share is the key of its column, #, and the class code.
        const code = Number(share.key.slice(column.key.length + 1));
        return (
          <li key={share.key}>
            <span className="class-name">
              <Swatch colour={colourOf(code)} /> {share.className}
            </span>
            <span className="share">
              {percent.format(mean)}%
              {litShare !== null && <strong> {percent.format(litShare)}%</strong>}
            </span>
            <span className="share-bar" aria-hidden="true">
              <span style={{ width: `${mean}%` }} />
              {litShare !== null && <i style={{ left: `${litShare}%` }} />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The number of areas of each class, for results with one class for each area. */
export function ClassCounts({ column }: { column: Column }) {
  const values = [...column.cells.values()].flatMap(({ value }) => value ?? []);
  const { colourOf } = scaleOf(column);
  const counts = [...Map.groupBy(values, (value) => value)]
    .map(([value, { length }]) => ({ value, count: length }))
    .toSorted((a, b) => b.count - a.count);
  return (
    <ul className="class-bars">
      {counts.map(({ value, count }) => (
        <li key={value}>
          <span className="class-name">
            <Swatch colour={colourOf(value)} /> {valueText(column, value)}
          </span>
          <span className="share">{count === 1 ? "1 area" : `${count} areas`}</span>
          <span className="share-bar" aria-hidden="true">
            <span style={{ width: `${(100 * count) / values.length}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
