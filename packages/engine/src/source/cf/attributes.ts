/** The attributes of a variable as they were written: nothing of them is sure. */
export type Attributes = Readonly<Record<string, unknown>>;

/** An attribute that is text; undefined when it is not there, or something else. */
export function textOf(attributes: Attributes, name: string): string | undefined {
  const value = attributes[name];
  return typeof value === "string" ? value : undefined;
}
