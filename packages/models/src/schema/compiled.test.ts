import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { compiledSchema as compiledInNode } from "#compiled-schema";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { changedBody, completeBody, RESPONSE_MODELS } from "../../test/response-bodies.ts";
import { AttributeResponse } from "../extract/attribute-response.ts";
import { compiledSchema } from "./compiled.ts";
import { compiledSchema as notCompiled } from "./not-compiled.ts";

afterEach(() => {
  z.config({ jitless: false });
});

/** The verdict, the result as JSON with its order of fields, and every issue. */
function outcomeOf(schema: z.ZodType, text: string, jitless = false): string {
  const { success, data, error } = schema.safeParse(JSON.parse(text), { jitless });
  return JSON.stringify(success ? { data } : { issues: error.issues }, asText);
}

/** Infinity and -0, which JSON does not write. */
const asText = (_key: string, value: unknown): unknown =>
  typeof value === "number" && (Object.is(value, -0) || !Number.isFinite(value))
    ? `number ${Object.is(value, -0) ? "-0" : value}`
    : value;

describe("compiledSchema, over all response models", () => {
  it("knows them all", () => {
    expect(RESPONSE_MODELS.map(([name]) => name).toSorted()).toEqual([
      "AttributeResponse",
      "AttributeResult",
      "BatchAttributeResponse",
      "CacheStats",
      "Dataset",
      "DatasetListResponse",
      "ErrorBody",
      "ErrorEnvelope",
      "HealthCheckResult",
      "HealthResponse",
      "Job",
      "JobFailure",
      "JobListResponse",
      "JobProgress",
      "JobResult",
      "ProviderDetail",
      "ProviderListResponse",
      "ProviderSummary",
      "RasterResult",
      "ResultTimeStatistic",
      "TemporalExtent",
      "ValidationIssue",
      "Variable",
    ]);
  });

  it.each(RESPONSE_MODELS)("%s: zod compiles all of it", (_name, schema) => {
    expect(() => z.compile(schema, { strict: true })).not.toThrow();
    expect(compiledSchema(schema)).not.toBe(schema);
    expect(compiledSchema(schema)).toBe(compiledSchema(schema));
  });

  it.each(RESPONSE_MODELS)("%s: a complete body comes out as it is", (_name, schema) => {
    fc.assert(
      fc.property(completeBody(schema), (body) => {
        const json: unknown = JSON.parse(JSON.stringify(body));
        expect(compiledSchema(schema).parse(json)).toEqual(json);
      }),
      { seed: 4 },
    );
  });

  it.each(RESPONSE_MODELS)("%s: verdicts, results and issues are zod's own", (_name, schema) => {
    const verdicts = new Set<boolean>();
    fc.assert(
      fc.property(changedBody(schema), (text) => {
        const outcome = outcomeOf(compiledSchema(schema), text);
        verdicts.add(outcome.startsWith('{"data"'));
        expect(outcome).toBe(outcomeOf(schema, text));
        expect(outcome).toBe(outcomeOf(schema, text, true));
        expect(outcome).toBe(outcomeOf(notCompiled(schema), text));
      }),
      { seed: 5, numRuns: 500 },
    );
    expect(verdicts.size).toBe(2);
  });
});

it("is what parseResponse uses in Node", () => {
  expect(compiledInNode).toBe(compiledSchema);
});

it("does not compile where zod is configured not to generate code", () => {
  z.config({ jitless: true });
  expect(compiledSchema(AttributeResponse)).toBe(AttributeResponse);
});

it("makes the same checks where the process forbids generated code", () => {
  const program = fileURLToPath(new URL("../../test/parse-two-responses.ts", import.meta.url));
  const run = (...options: string[]): string =>
    execFileSync(process.execPath, ["--conditions=@cas/source", ...options, program], {
      encoding: "utf8",
    });
  const outcomes = run();
  expect(JSON.parse(outcomes)).toEqual([
    expect.objectContaining({ warnings: [] }),
    expect.stringContaining("results.0.coverage_fraction"),
  ]);
  expect(run("--disallow-code-generation-from-strings")).toBe(outcomes);
});
