import { type Column, className } from "./columns.ts";

const number = new Intl.NumberFormat("en", { maximumSignificantDigits: 6 });
const share = new Intl.NumberFormat("en", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A value of a column in words, without its unit. */
export function valueText({ kind, dataset }: Column, value: number | null): string {
  if (value === null) return "no data";
  if (kind === "class") return className(dataset, value);
  return kind === "share" ? share.format(value) : number.format(value);
}

/** A value of a column in words, with its unit. */
export function valueWithUnit(column: Column, value: number | null): string {
  const text = valueText(column, value);
  if (value === null || column.kind === "class") return text;
  return column.units === "%" ? `${text}%` : `${text} ${column.units}`;
}

/** A column in words, e.g. "Maurer temperature, Jan 1999". */
export const columnName = ({ dataset, title }: Column): string => `${dataset.name}, ${title}`;
