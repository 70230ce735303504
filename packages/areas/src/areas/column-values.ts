import type { ColumnValue } from "../features/feature-source.ts";
import type { AreaProperties } from "./area-item.ts";

/** The columns of a feature as values that every table can hold; bytes are left out. */
export function columnValues(properties: Readonly<Record<string, unknown>>): AreaProperties {
  const values: [string, ColumnValue][] = [];
  for (const [name, value] of Object.entries(properties)) {
    const known = columnValue(value);
    if (known !== undefined) values.push([name, known]);
  }
  return Object.fromEntries(values);
}

function columnValue(value: unknown): ColumnValue | undefined {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return ofBigInt(value);
  if (value instanceof Date) return dateText(value);
  if (ArrayBuffer.isView(value)) return undefined;
  return jsonText(value);
}

function ofBigInt(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

/** A date without time of day where it has none. */
function dateText(value: Date): string | null {
  if (Number.isNaN(value.getTime())) return null;
  return value.toISOString().replace(/T00:00:00\.000Z$/, "");
}

function jsonText(value: unknown): string | null {
  try {
    const text: unknown = JSON.stringify(value, (_name, inner: unknown) =>
      typeof inner === "bigint" ? ofBigInt(inner) : inner,
    );
    return typeof text === "string" ? text : null;
  } catch {
    // Nested too deep for the recursion of JSON.stringify.
    return null;
  }
}
