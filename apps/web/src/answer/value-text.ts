import { unitsText } from "@cas/tables";
import { type Column, className } from "./columns.ts";
import { unitName } from "./unit-name.ts";

const number = new Intl.NumberFormat("en", { maximumSignificantDigits: 6 });
const rounded = new Intl.NumberFormat("en", { maximumSignificantDigits: 4 });
const share = new Intl.NumberFormat("en", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A value of a column as text, without its unit. */
export function valueText({ kind, dataset }: Column, value: number | null): string {
  if (value === null) return "no data";
  if (kind === "class") return className(dataset, value);
  return kind === "share" ? share.format(value) : number.format(value);
}

/** A value of a column as text, with its unit. */
export function valueWithUnit(column: Column, value: number | null): string {
  const text = valueText(column, value);
  if (value === null || column.kind === "class") return text;
  return withUnit(column, text);
}

/** The ends of a colour ramp as text, with fewer digits than values have. */
export function rangeText(column: Column, low: number, high: number): readonly [string, string] {
  const format = column.kind === "share" ? share : rounded;
  return [format.format(low), withUnit(column, format.format(high))];
}

const withUnit = ({ units }: Column, text: string): string =>
  units === "%" ? `${text}%` : `${text} ${unitName(units)}`;

/** The title of a column with its unit, e.g. "mean of temperature, Jan 1999, °C": the label of an axis. */
export const titleWithUnit = (column: Column): string =>
  column.kind === "class"
    ? column.label
    : `${column.label}, ${unitsText(column.meaning, unitName)}`;

/** The name of a column among those of all datasets, e.g. "mean of temperature, Jan 1999, °C – Maurer temperature". */
export const columnName = (column: Column): string =>
  `${titleWithUnit(column)} – ${column.dataset.name}`;
