import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { ROOT } from "./workspace.ts";

const DIRECTORY = join(ROOT, "packages/conformance/fixtures/ogcapi-processes-1.0");

/** Schemas whose alternatives overlap: a text is a string and binary data too (issue 350 of the standard). */
const OVERLAPPING = new Set(["inlineOrRefData.yaml", "inputValueNoObject.yaml", "inputValue.yaml"]);

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
for (const path of globSync("*.yaml", { cwd: DIRECTORY })) {
  const schema = parse(readFileSync(join(DIRECTORY, path), "utf8")) as object;
  ajv.addSchema(modern(schema, OVERLAPPING.has(path)) as object, basename(path));
}

/** A schema of OpenAPI 3.0 in the form of today's JSON Schema. */
function modern(schema: unknown, overlaps: boolean): unknown {
  if (Array.isArray(schema)) return schema.map((one) => modern(one, overlaps));
  if (typeof schema !== "object" || schema === null) return schema;
  const { nullable: _nullable, oneOf, ...rest } = schema as Readonly<Record<string, unknown>>;
  const fields = oneOf === undefined ? rest : { ...rest, [overlaps ? "anyOf" : "oneOf"]: oneOf };
  const entries = Object.entries(fields).map(([name, value]) => [name, modern(value, overlaps)]);
  const result = Object.fromEntries(entries) as Record<string, unknown>;
  if (result["exclusiveMinimum"] === true) {
    result["exclusiveMinimum"] = result["minimum"];
    delete result["minimum"];
  }
  return result;
}

/** What is wrong with a document by a schema of OGC API - Processes 1.0; empty if nothing is. */
export function faultsBy(name: string, document: unknown): readonly string[] {
  const validate = ajv.getSchema(`${name}.yaml`);
  if (validate === undefined) throw new Error(`no schema ${name}`);
  if (validate(document) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
