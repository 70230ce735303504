import type { Column } from "../answer/columns.ts";
import { ClassBars, ClassCounts } from "./class-bars.tsx";
import { Histogram } from "./histogram.tsx";

/** How the values of the column on the map are spread over the areas. */
export function Distribution({ columns, column }: { columns: readonly Column[]; column: Column }) {
  if (column.kind !== "class") return <Histogram column={column} />;
  const shares = columns.filter(({ key }) => key.startsWith(`${column.key}#`));
  return shares.length > 0 ? (
    <ClassBars column={column} shares={shares} />
  ) : (
    <ClassCounts column={column} />
  );
}
