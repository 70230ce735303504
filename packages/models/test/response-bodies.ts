import fc from "fast-check";
import { z } from "zod";
import * as models from "../src/index.ts";

/** Every model of a response of the service, by name: the objects that keep unknown fields. */
export const RESPONSE_MODELS: readonly (readonly [name: string, schema: z.ZodObject])[] =
  Object.entries(models as Record<string, unknown>).filter(
    (entry): entry is [string, z.ZodObject] =>
      entry[1] instanceof z.ZodObject && entry[1].def.catchall?._zod.def.type === "unknown",
  );

/** JSON that a schema accepts and that has every field. */
export function completeBody(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "string":
      return def.checks === undefined ? fc.string() : timestamp;
    case "number":
      if ("format" in def && def.format === "safeint") return fc.maxSafeInteger();
      return def.checks === undefined
        ? fc.double({ noNaN: true, noDefaultInfinity: true })
        : fc.double({ min: 0, max: 1, noNaN: true });
    case "unknown":
      return fc.jsonValue();
    case "nullable":
      return fc.option(completeBody(def.innerType));
    case "optional":
    case "default":
    case "prefault":
      return completeBody(def.innerType);
    case "union":
      return fc.oneof(...def.options.map(completeBody));
    case "array":
      return fc.array(completeBody(def.element), { maxLength: 3 });
    case "tuple":
      return fc.tuple(...def.items.map(completeBody));
    case "record":
      return fc.dictionary(fc.string(), completeBody(def.valueType), { maxKeys: 3 });
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape).map(([key, field]) => [key, completeBody(field)]),
        ),
      );
    default:
      throw new TypeError(`No response model had a ${def.type} until now`);
  }
}

const timestamp = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .chain((date) => fc.constantFrom(date.toISOString(), date.toISOString().slice(0, 19)));

/** Values that are invalid in most places, or valid in a surprising one. */
const oddValue = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -0, -1, 1.5, 2 ** 53, 1e308, "", "mean", "a new member"),
  fc.constantFrom<unknown>("1999-02-30T00:00:00", "1999-01-31", [], {}, [1, 2], [1, 2, 3], ["a"]),
  fc.jsonValue(),
);

/** Names of unknown fields; the first is not an ordinary one. */
const extraName = fc.constantFrom("__proto__", "constructor", "toString", "added_later", "0");

/** One change of a body: which of its objects and arrays, which entry, and what happens to it. */
const change = fc.record({
  container: fc.nat(),
  entry: fc.nat(),
  kind: fc.constantFrom("remove", "replace", "add", "reverse"),
  name: extraName,
  value: oddValue,
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

/** JSON of bodies that are complete except for a few changes. */
export function changedBody(schema: z.core.$ZodType): fc.Arbitrary<string> {
  return fc
    .tuple(completeBody(schema), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([body, changes]) => {
      // Numbers beyond the largest are written as numbers, which JSON.stringify would not do.
      const copy = JSON.parse(JSON.stringify(body)) as object;
      for (const one of changes) apply(one, containersOf(copy));
      return JSON.stringify(copy).replaceAll("1e+308", "1e999");
    });
}

function containersOf(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(containersOf)];
}

function apply({ container, entry, kind, name, value }: Change, containers: object[]): void {
  const target = containers[container % containers.length];
  if (target === undefined) return;
  const keys = Object.keys(target);
  const key = keys[entry % keys.length];
  if (kind === "add") set(target, Array.isArray(target) ? String(target.length) : name, value);
  else if (kind === "reverse") reverse(target);
  else if (key === undefined) return;
  else if (kind === "replace") set(target, key, value);
  else if (Array.isArray(target)) target.splice(Number(key), 1);
  else Reflect.deleteProperty(target, key);
}

/** Like JSON.parse: `__proto__` is an ordinary field. */
function set(target: object, key: string, value: unknown): void {
  // A copy, because another change may modify it.
  const field = {
    value: structuredClone(value),
    enumerable: true,
    configurable: true,
    writable: true,
  };
  Object.defineProperty(target, key, field);
}

function reverse(target: object): void {
  const entries = Object.entries(target).toReversed();
  if (Array.isArray(target)) target.reverse();
  else
    for (const [key, value] of entries) {
      Reflect.deleteProperty(target, key);
      set(target, key, value);
    }
}
