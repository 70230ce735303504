import { html } from "hono/html";
import type { JsonSchema } from "../openapi/openapi-types.ts";

type Html = ReturnType<typeof html>;

/** A type in a few words, with links to its models. */
export function typeOf(schema: JsonSchema | boolean): Html {
  if (typeof schema === "boolean") return html`anything`;
  const fallback =
    schema.default === undefined ? "" : html`, default <code>${json(schema.default)}</code>`;
  return html`${kindOf(schema)}${boundsOf(schema)}${fallback}`;
}

function kindOf(schema: JsonSchema): Html {
  const { $ref, enum: members, anyOf, oneOf, allOf, items, prefixItems, type, format } = schema;
  if ($ref !== undefined) {
    const name = $ref.slice($ref.lastIndexOf("/") + 1);
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  if (schema.const !== undefined) return html`<code>${json(schema.const)}</code>`;
  if (members !== undefined) return joined(members.map((one) => html`<code>${json(one)}</code>`));
  const [first] = allOf ?? [];
  if (first !== undefined) return typeOf(first);
  const kinds = anyOf ?? oneOf;
  if (kinds !== undefined) return joined(kinds.map(typeOf));
  if (prefixItems !== undefined) return html`[${joined(prefixItems.map(typeOf), ", ")}]`;
  if (type === "array" && typeof items === "object" && !Array.isArray(items))
    return html`list of ${typeOf(items)}`;
  if (type === "object" && typeof schema.additionalProperties === "object")
    return html`object of ${typeOf(schema.additionalProperties)}`;
  return html`${type ?? "anything"}${format === undefined ? "" : ` (${format})`}`;
}

const joined = (parts: readonly Html[], between = " or "): Html =>
  html`${parts.map((part, index) => html`${index === 0 ? "" : between}${part}`)}`;

/** The bounds that a schema may set, with their wording. */
const BOUNDS = {
  minimum: "≥",
  exclusiveMinimum: ">",
  maximum: "≤",
  minItems: "items ≥",
  maxItems: "items ≤",
  pattern: "pattern",
} as const;

function boundsOf(schema: JsonSchema): Html {
  const bounds = Object.entries(BOUNDS).flatMap(([key, words]) => {
    const bound = schema[key];
    return bound === undefined
      ? []
      : [html`, ${words} <code>${typeof bound === "string" ? bound : json(bound)}</code>`];
  });
  return html`${bounds}`;
}

const json = (value: unknown): string => JSON.stringify(value);
