import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import * as models from "@cas/models";
import { CONTRACT_DIFFERENCES } from "../src/contract/contract-differences.ts";
import {
  differences,
  type Json,
  schemaFacts,
  withoutRepeats,
} from "../src/contract/schema-facts.ts";

const read = (name: string): Json =>
  JSON.parse(
    readFileSync(new URL(`../src/contract/fixtures/${name}`, import.meta.url), "utf8"),
  ) as Json;

/** The schemas of the real service 0.4.0, recorded by packages/conformance/python/record_contract.py. */
const document = read("openapi.json");
const openapi = document as unknown as {
  components: { schemas: Record<string, Json> };
  paths: Record<string, { get: { parameters: { name: string; schema: Json }[] } }>;
};
const inProcess = read("models.json") as Record<string, Json>;

const schemas: Record<string, unknown> = models;

function ourSchema(name: string): Json {
  const schema = schemas[name];
  if (!(schema instanceof z.ZodType)) throw new TypeError(`@cas/models exports no schema ${name}`);
  return schemaFacts(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Json);
}

/** The query parameters of a route as one object. */
function query(path: string): Json {
  const parameters = openapi.paths[path]?.get.parameters ?? [];
  const properties = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]));
  return schemaFacts({ type: "object", properties }, document);
}

/** The service's models by name: those of its HTTP API, and those of its Python API alone. */
const serviceModels = new Map<string, Json>([
  ["DatasetsQuery", query("/api/v1/datasets")],
  ["ProvidersQuery", query("/api/v1/providers")],
  ...Object.entries(openapi.components.schemas).map(
    ([name, schema]) => [name, schemaFacts(schema, document)] as const,
  ),
  ...Object.entries(inProcess)
    .filter(([name]) => !(name in openapi.components.schemas))
    .map(([name, schema]) => [name, schemaFacts(schema)] as const),
]);

/** FastAPI's own wrapper of validation errors, which the service never sends: it has its own envelope. */
const NOT_OURS = new Set(["HTTPValidationError"]);
/** Models that have another name here. */
const RENAMED = new Map([["ValidationError", "ValidationIssue"]]);

describe("the contract of CAS 0.4.0", () => {
  const found = withoutRepeats(
    [...serviceModels]
      .filter(([name]) => !NOT_OURS.has(name))
      .flatMap(([name, facts]) => differences(facts, ourSchema(RENAMED.get(name) ?? name), name)),
  );

  it("has every model of the service", () => {
    expect(serviceModels.size).toBeGreaterThanOrEqual(29);
  });

  it("has the same requirements as the service, except the differences in the table", () => {
    expect(found.map(([path, service, ours]) => ({ path, service, ours }))).toEqual(
      CONTRACT_DIFFERENCES.map(({ path, service, ours }) => ({ path, service, ours })),
    );
  });
});

describe("documentation of the models", () => {
  const objects = Object.entries(schemas).filter(
    (entry): entry is [string, z.ZodObject] => entry[1] instanceof z.ZodObject,
  );

  it.each(objects)("%s describes each of its fields", (_name, schema) => {
    const silent = Object.entries(schema.shape).filter(
      ([, field]) => !(field as z.ZodType).description,
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});
