/** JSON of a schema document. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const isObject = (node: Json | undefined): node is JsonObject =>
  typeof node === "object" && node !== null && !Array.isArray(node);

/**
 * The requirements of a JSON Schema, in a form in which two documents can be compared: references are resolved, prose is left
 * out, and so is generated noise (safe-integer bounds, null and empty defaults, keys of type string).
 */
export function schemaFacts(schema: Json, root: Json = schema): Json {
  if (!isObject(schema)) return schema;
  const { $ref, type, ...rest } = schema;
  if (typeof $ref === "string")
    return schemaFacts({ ...(follow(root, $ref) as JsonObject), ...rest }, root);
  if (Array.isArray(type))
    return schemaFacts({ ...rest, anyOf: type.map((one) => ({ type: one as Json })) }, root);
  const facts: Record<string, Json> = {};
  for (const [key, value] of Object.entries(schema).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const fact = factOf(key, value, root);
    if (fact !== undefined) facts[key] = fact;
  }
  return facts;
}

function factOf(key: string, value: Json, root: Json): Json | undefined {
  switch (key) {
    case "$schema":
    case "$defs":
    case "title":
    case "description":
    case "propertyNames":
      return undefined;
    case "default":
      return value === null || JSON.stringify(value) === "[]" || JSON.stringify(value) === "{}"
        ? undefined
        : value;
    case "minimum":
    case "maximum":
      return Math.abs(value as number) === Number.MAX_SAFE_INTEGER ? undefined : value;
    case "items":
      return value === false || JSON.stringify(value) === "{}"
        ? undefined
        : schemaFacts(value, root);
    case "additionalProperties":
      return isObject(value) && Object.keys(value).length > 0
        ? schemaFacts(value, root)
        : undefined;
    case "properties":
      return Object.fromEntries(
        Object.entries(value as JsonObject)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, field]) => [name, schemaFacts(field, root)]),
      );
    case "prefixItems":
      return (value as readonly Json[]).map((item) => schemaFacts(item, root));
    case "anyOf":
      return alternatives(value as readonly Json[], root);
    case "required":
    case "enum":
      return [...(value as readonly string[])].toSorted();
    default:
      return value;
  }
}

function alternatives(members: readonly Json[], root: Json): Json {
  const facts = members
    .map((member) => schemaFacts(member, root))
    .flatMap((fact) => (isObject(fact) && Array.isArray(fact["anyOf"]) ? fact["anyOf"] : [fact]));
  return facts
    .map((fact) => JSON.stringify(fact))
    .toSorted()
    .map((text) => JSON.parse(text) as Json);
}

function follow(root: Json, reference: string): Json {
  return reference
    .split("/")
    .slice(1)
    .reduce<Json>((node, key) => (node as JsonObject)[key] ?? null, root);
}

/** A difference between two facts: the path, then the value of each side (`-` for none). */
export type Difference = readonly [path: string, service: string, ours: string];

/** The differences between the requirements of two documents. */
export function differences(
  service: Json | undefined,
  ours: Json | undefined,
  path: string,
): Difference[] {
  if (isObject(service) && isObject(ours))
    return [...new Set([...Object.keys(service), ...Object.keys(ours)])]
      .toSorted()
      .flatMap((key) => differences(service[key], ours[key], `${path}.${key}`));
  const [left, right] = [service, ours].map((fact) =>
    fact === undefined ? "-" : JSON.stringify(fact),
  );
  return left === right ? [] : [[path, left as string, right as string]];
}

/** Leaves out differences that a model only repeats because it contains another model with the same difference. */
export function withoutRepeats(found: readonly Difference[]): Difference[] {
  const tail = (path: string): string => path.slice(path.indexOf("."));
  return found.filter(
    ([path, service, ours]) =>
      !found.some(
        ([other, otherService, otherOurs]) =>
          other.length < path.length &&
          path.endsWith(tail(other)) &&
          service === otherService &&
          ours === otherOurs,
      ),
  );
}
