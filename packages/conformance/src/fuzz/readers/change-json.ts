import { deepened } from "../values.ts";
import type { Mutation } from "./mutation.ts";

/** Levels of a nested value: more than JSON of a source may have. */
const DEPTH = 1000;

/** A JSON text with one part, at any depth, replaced, removed or added; or cut. */
export function changeJson(text: string, mutation: Mutation): string {
  const { part, how, value, name, number } = mutation;
  if (how === "cut") return text.slice(0, part % (text.length + 1));
  const copy = JSON.parse(text) as unknown;
  const holders = holdersIn(copy);
  const holder = holders[part % holders.length];
  if (holder === undefined) return deepened(JSON.stringify(value) ?? "null", DEPTH);
  const keys = Object.keys(holder);
  const added = Array.isArray(holder) ? String(holder.length) : name;
  const key = how === "add" ? added : (keys[part % keys.length] ?? added);
  if (how === "remove") Reflect.deleteProperty(holder, key);
  // Assigning to __proto__ would set the prototype instead.
  else
    Object.defineProperty(holder, key, {
      value: how === "number" ? number : value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return deepened(JSON.stringify(copy), DEPTH);
}

/** The objects and arrays of a value, itself included. */
function holdersIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(holdersIn)];
}
