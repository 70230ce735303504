import type { Cell, Column, ColumnNames } from "./column.ts";
import type { TableArea } from "./question.ts";

type Type = Column["type"];

/** The columns of an area: id, name and properties. Their types are those of the areas that are learned. */
export class AreaColumns {
  readonly #chosen: "all" | readonly string[];
  /** The type of each property; undefined until an area has a value of it. */
  readonly #types = new Map<string, Type | undefined>();
  #properties: readonly (readonly [name: string, type: Type])[] = [];

  /** @param chosen names of properties; `all` takes those of the areas that are learned */
  constructor(chosen: "all" | readonly string[]) {
    this.#chosen = chosen;
    if (chosen !== "all") for (const name of chosen) this.#types.set(name, undefined);
  }

  /** Takes the names and types of the properties of an area. */
  learn({ properties = {} }: TableArea): void {
    for (const [name, value] of Object.entries(properties)) {
      if (this.#chosen !== "all" && !this.#types.has(name)) continue;
      const known = this.#types.get(name);
      const type = typeOf(value);
      this.#types.set(
        name,
        known === undefined || type === undefined || known === type ? (known ?? type) : "text",
      );
    }
  }

  /** The columns; no area is learned after this. */
  columns(names: ColumnNames): readonly Column[] {
    this.#properties = [...this.#types].map(([name, type = "text"]) => [name, type]);
    return [
      { name: names.free("area_id"), type: "text", role: "area", description: "Id of the area" },
      {
        name: names.free("area_name"),
        type: "text",
        role: "area",
        description: "Name of the area",
      },
      ...this.#properties.map(([name, type]) => ({
        name: names.free(name),
        type,
        role: "property" as const,
        description: `Property ${name} of the area`,
      })),
    ];
  }

  /** @param report is called with what does not fit the columns, in words */
  cells({ id, name, properties = {} }: TableArea, report: (text: string) => void): readonly Cell[] {
    if (this.#chosen === "all")
      for (const [key, value] of Object.entries(properties))
        if (!this.#types.has(key) && value != null)
          report(`property ${key} has no column: ${textOf(value)}`);
    return [
      id,
      name,
      ...this.#properties.map(([key, type]) => {
        const value = Object.hasOwn(properties, key) ? properties[key] : undefined;
        if (value == null) return null;
        if (type === "text") return textOf(value);
        if (typeOf(value) === type) return value as Cell;
        report(`property ${key} is no ${type}: ${textOf(value)}`);
        return null;
      }),
    ];
  }
}

function typeOf(value: unknown): Type | undefined {
  if (value == null) return undefined;
  if (typeof value === "boolean") return "boolean";
  return typeof value === "number" && Number.isFinite(value) ? "number" : "text";
}

/** A value as text: as it is, a date in ISO 8601, else JSON. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString();
  if (typeof value === "object" && value !== null) return JSON.stringify(value);
  return String(value);
}
