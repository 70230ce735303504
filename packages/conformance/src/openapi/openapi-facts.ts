import { differences, type Json, schemaFacts } from "../contract/schema-facts.ts";

/** A JSON object of an OpenAPI document. */
type JsonObject = Readonly<Record<string, Json>>;

interface Operation {
  readonly operationId: string;
  readonly security?: Json;
  readonly parameters?: readonly (JsonObject & { name: string })[];
  readonly requestBody?: Body;
  readonly responses: Responses;
}

type Responses = Readonly<Record<string, Body & { readonly headers?: JsonObject }>>;

interface Body {
  readonly content: Readonly<Record<string, { readonly schema?: Json }>>;
}

/** The compared parts of an OpenAPI document. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Json>>;
    readonly securitySchemes?: Json;
  };
}

/** The facts of a document, one per line: without prose, and with enums inlined. */
function openApiFacts(document: Document): ReadonlyMap<string, Json> {
  const facts = new Map<string, Json>();
  const set = (path: string, value: Json | undefined): void => {
    if (value !== undefined) facts.set(path, value);
  };
  const schema = (node: Json | undefined): Json | undefined =>
    node === undefined ? undefined : schemaFacts(named(node, document));
  for (const [path, methods] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(methods)) {
      const where = `${method.toUpperCase()} ${path}`;
      set(`${where} operationId`, operation.operationId);
      set(`${where} security`, operation.security);
      for (const { name, in: location, required, schema: type } of operation.parameters ?? [])
        set(`${where} parameter ${name}`, { in: location, required, schema: schema(type) } as Json);
      set(`${where} request`, schemaOfBody(operation.requestBody, schema));
      const { 200: response, ...failures } = operation.responses;
      set(`${where} response`, schemaOfBody(response, schema));
      set(`${where} failures`, failuresOf(failures));
      set(`${where} headers`, headersOf(operation.responses));
    }
  for (const [name, model] of Object.entries(document.components.schemas)) {
    if (isEnum(model)) continue;
    set(`schema ${name}`, schema(model));
  }
  set("security schemes", document.components.securitySchemes && schemes(document));
  return facts;
}

function schemaOfBody(
  body: Body | undefined,
  schema: (node: Json | undefined) => Json | undefined,
): Json | undefined {
  const [content] = Object.entries(body?.content ?? {});
  return content && [content[0], schema(content[1].schema ?? {}) ?? null];
}

/** The error types of each status; the name of the model where a document names none. */
function failuresOf(responses: Responses): Json {
  return Object.fromEntries(
    Object.entries(responses).map(([status, { content }]) => {
      const text = JSON.stringify(content);
      const types = /"type":\{"type":"string","enum":(\[.*?\])/.exec(text)?.[1];
      return [status, types === undefined ? modelIn(text) : (JSON.parse(types) as Json)];
    }),
  );
}

const modelIn = (text: string): string => /schemas\/(\w+)"/.exec(text)?.[1] ?? "-";

/** The statuses that carry each header. */
function headersOf(responses: Responses): Json | undefined {
  const statuses: Record<string, string[]> = {};
  for (const [status, { headers = {} }] of Object.entries(responses))
    for (const name of Object.keys(headers)) (statuses[name] ??= []).push(status);
  return Object.keys(statuses).length === 0 ? undefined : statuses;
}

function schemes({ components }: Document): Json {
  return JSON.parse(JSON.stringify(components.securitySchemes), (key, value: Json) =>
    key === "description" ? undefined : value,
  ) as Json;
}

const isEnum = (model: Json): boolean =>
  typeof model === "object" && model !== null && "enum" in model;

/** Replaces references by names, and references to enums by their members. */
function named(node: Json, document: Document): Json {
  if (Array.isArray(node)) return node.map((item: Json) => named(item, document));
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).flatMap(([key, value]): [string, Json][] => {
    if (key !== "$ref" || typeof value !== "string") return [[key, named(value, document)]];
    const name = value.split("/").at(-1) ?? "";
    const model = document.components.schemas[name] ?? null;
    return isEnum(model) ? Object.entries(model as JsonObject) : [["model", name]];
  });
  return Object.fromEntries(entries);
}

/** A fact that differs between two documents; `-` where one has none. */
export interface OpenApiDifference {
  readonly at: string;
  readonly service: string;
  readonly ours: string;
}

/** The differences between two documents, in the order of their facts; models field by field. */
export function openApiDifferences(service: Document, ours: Document): OpenApiDifference[] {
  const [theirs, own] = [openApiFacts(service), openApiFacts(ours)];
  return [...new Set([...theirs.keys(), ...own.keys()])].toSorted().flatMap((at) => {
    const [one, other] = [theirs.get(at), own.get(at)];
    if (at.startsWith("schema "))
      return differences(one, other, at).map(([path, left, right]) => ({
        at: path,
        service: left,
        ours: right,
      }));
    const [left, right] = [one, other].map((fact) => JSON.stringify(fact) ?? "-");
    return left === right ? [] : [{ at, service: left ?? "-", ours: right ?? "-" }];
  });
}
