import { type CasError, validationError } from "@cas/models";

/** Most bytes of the properties of an area, as JSON, approximately. */
const MOST_BYTES = 64 * 1024;
/** Most levels of arrays and objects in them. */
const MOST_LEVELS = 20;
/** Most different names in a job: each is a column of its table. */
export const MOST_PROPERTIES = 1000;

/** The properties of an area as they are stored. */
export interface CheckedProperties {
  readonly properties: Readonly<Record<string, unknown>>;
  /** Their size as JSON, approximately. */
  readonly bytes: number;
}

/**
 * A copy of the properties of an area: values of JSON, dates as text (ISO 8601). What JSON does not have (numbers that are not
 * finite, functions) is null.
 *
 * @throws CasError validation_error when they are no object, or too large
 */
export function checkedProperties(input: unknown, index: number): CheckedProperties | undefined {
  if (input == null) return undefined;
  const fault = (msg: string): CasError =>
    validationError([{ loc: ["body", "areas", index, "properties"], msg, type: "value_error" }]);
  if (typeof input !== "object" || Array.isArray(input)) throw fault("must be an object");
  const copy = new Copy(fault);
  const properties = copy.object(input, 1);
  return { properties, bytes: copy.bytes };
}

class Copy {
  bytes = 0;
  readonly #fault: (msg: string) => CasError;

  constructor(fault: (msg: string) => CasError) {
    this.#fault = fault;
  }

  object(input: object, level: number): Readonly<Record<string, unknown>> {
    if (level > MOST_LEVELS) throw this.#fault(`may have at most ${MOST_LEVELS} levels`);
    const members: [string, unknown][] = [];
    // Not Object.entries, which would list the members of any number first.
    for (const name in input) {
      if (!Object.hasOwn(input, name)) continue;
      this.#add(name.length + 4);
      const value: unknown = Reflect.get(input, name);
      if (value !== undefined) members.push([name, this.#value(value, level + 1)]);
    }
    return Object.fromEntries(members);
  }

  #value(value: unknown, level: number): unknown {
    if (typeof value === "string") return this.#text(value);
    this.#add(8);
    if (typeof value === "number") return Number.isFinite(value) ? value : null;
    if (typeof value === "boolean") return value;
    if (typeof value === "bigint") return this.#text(String(value));
    if (typeof value !== "object" || value === null) return null;
    if (value instanceof Date)
      return Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString();
    if (!Array.isArray(value)) return this.object(value, level);
    if (level > MOST_LEVELS) throw this.#fault(`may have at most ${MOST_LEVELS} levels`);
    const items: unknown[] = [];
    for (const item of value as readonly unknown[]) items.push(this.#value(item, level + 1));
    return items;
  }

  #text(text: string): string {
    this.#add(text.length + 2);
    return text;
  }

  #add(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > MOST_BYTES) throw this.#fault(`may have at most ${MOST_BYTES} bytes as JSON`);
  }
}
