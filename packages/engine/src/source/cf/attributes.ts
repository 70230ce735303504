/** The attributes of a variable as stored: their types are unchecked. */
export type Attributes = Readonly<Record<string, unknown>>;

/** The text of an attribute; undefined when it is absent or has another type. */
export function textOf(attributes: Attributes, name: string): string | undefined {
  const value = attributes[name];
  return typeof value === "string" ? value : undefined;
}
