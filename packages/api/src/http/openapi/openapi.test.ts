import { Validator } from "@seriousme/openapi-schema-validator";
import { ERROR_TYPES, ErrorEnvelope, ValidationIssue } from "@cas/models";
import { describe, expect, it } from "vitest";
import { ENDPOINTS } from "../endpoints/endpoints.ts";
import { openApiDocument } from "./openapi.ts";
import type { Operation } from "./openapi-types.ts";

const document = openApiDocument(ENDPOINTS);

it("names the prefix of the paths, below which tools ask", () => {
  expect(openApiDocument(ENDPOINTS, { basePath: "/cas" }).servers).toEqual([{ url: "/cas" }]);
  expect(document).not.toHaveProperty("servers");
});
const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));

it("is OpenAPI 3.1", async () => {
  const validator = new Validator();
  // A schema without line breaks would be mistaken for a file name.
  const { valid } = await validator.validate(JSON.stringify(document, null, 2));
  expect(valid).toBe(true);
  expect(validator.version).toBe("3.1");
});

it("refers only to schemas that it has, and to each of them", () => {
  const referred = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g);
  expect([...new Set(Array.from(referred, ([, name]) => name ?? ""))].toSorted()).toEqual(
    Object.keys(document.components.schemas).toSorted(),
  );
});

it("describes all its parts", () => {
  const nameless = operations.flatMap(({ operationId, parameters = [] }) =>
    parameters
      .filter(({ description }) => description === "")
      .map(({ name }) => [operationId, name]),
  );
  const fields = Object.entries(document.components.schemas).flatMap(([name, { properties }]) =>
    Object.entries(properties ?? {})
      .filter(([field, facts]) => !["type", "coordinates"].includes(field) && !said(facts))
      .map(([field]) => `${name}.${field}`),
  );
  expect([...nameless, ...fields]).toEqual([]);
});

it("says which request refuses fields that it does not have", () => {
  for (const name of ["BatchAttributeRequest", "StatsOnlyAttributeRequest"]) {
    const schema = document.components.schemas[name];
    expect(schema?.properties?.["time_statistic"]).toMatchObject({
      anyOf: [{ type: "object", additionalProperties: false }, { type: "null" }],
    });
    expect(schema).not.toHaveProperty("additionalProperties");
  }
  expect(document.components.schemas["TimeRange"]).not.toHaveProperty("additionalProperties");
});

const said = (facts: unknown): boolean =>
  typeof (facts as { description?: unknown }).description === "string";

describe.each(operations.map((operation) => [operation.operationId, operation] as const))(
  "%s",
  (_id, { responses, parameters = [], requestBody }: Operation) => {
    const failures = Object.entries(responses).filter(([status]) => status !== "200");

    it("has X-Request-ID on every response, and Retry-After where a retry may help", () => {
      for (const [status, { headers }] of Object.entries(responses)) {
        expect(headers["X-Request-ID"]?.required).toBe(true);
        expect(["429", "500", "502", "503", "504"].includes(status)).toBe("Retry-After" in headers);
      }
    });

    it("gives each failure in the envelope, with its status and an example", () => {
      for (const [status, { content }] of failures) {
        const { error } = ErrorEnvelope.parse(content["application/json"].example);
        const types: Readonly<Record<string, { status: number }>> = ERROR_TYPES;
        expect(String(types[error.type]?.status)).toBe(status);
        expect(error.message).not.toBe("");
      }
    });

    it("names the fields of a validation error", () => {
      const details = failures
        .map(([, { content }]) => ErrorEnvelope.parse(content["application/json"].example).error)
        .filter(({ type }) => type === "validation_error")
        .map(({ detail }) => ValidationIssue.array().parse(detail));
      expect(details).not.toContainEqual([]);
    });

    it("has an example of its request and its response", () => {
      expect(responses["200"]?.content["application/json"].example).toBeDefined();
      const body = requestBody?.content["application/json"];
      expect(body).not.toMatchObject({ example: undefined });
      const required = parameters.filter((parameter) => parameter.required);
      expect(required.filter(({ example }) => example === undefined)).toEqual([]);
    });
  },
);

it("has the bounds of a page", () => {
  const limit = document.paths["/api/v1/providers"]?.["get"]?.parameters?.find(
    ({ name }) => name === "limit",
  );
  expect(limit?.schema).toEqual({ type: "integer", minimum: 1, maximum: 1000, default: 100 });
});
