import { type Attributes, textOf } from "./attributes.ts";

/** `name: name: method`, CF conventions, section 7.3; what stands in parentheses or behind the method does not matter here. */
const METHOD = /((?:[\w.-]+\s*:\s+)+)([a-z_]+)/gi;
const LONGEST = 2000;

/** Whether the cells of a variable are of instants, not of periods: all that was done over time is `point`. */
export function isOfInstants(attributes: Attributes, timeName: string): boolean {
  const text = (textOf(attributes, "cell_methods") ?? "").slice(0, LONGEST);
  const methods = Array.from(text.replaceAll(/\([^()]*\)/g, "").matchAll(METHOD), (match) => ({
    names: (match[1] ?? "").split(":").map((name) => name.trim()),
    method: (match[2] ?? "").toLowerCase(),
  })).filter(({ names }) => names.includes(timeName) || names.includes("time"));
  return methods.length > 0 && methods.every(({ method }) => method === "point");
}
