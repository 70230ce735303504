import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { changedBody, completeBody, RESPONSE_MODELS } from "../../test/response-bodies.ts";
import { parseResponse } from "../errors/parse.ts";
import { acceptorOf } from "./acceptor.ts";

/** Whether zod gives a value back as it is. */
function isUnchanged(schema: z.ZodType, value: unknown): boolean {
  const parsed = schema.safeParse(structuredClone(value));
  return parsed.success && isDeepStrictEqual(parsed.data, value);
}

/** What parseResponse makes of a body, or the words of its error. */
function outcome(schema: z.ZodType, body: unknown): unknown {
  try {
    return parseResponse(schema, body);
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

function outcomeOfZod(schema: z.ZodType, body: unknown): unknown {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join(".") || "body";
  return `The answer breaks the CAS contract at ${field}: ${issue?.message}`;
}

describe("acceptorOf, over all response models", () => {
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
      "ProviderDetail",
      "ProviderListResponse",
      "ProviderSummary",
      "RasterResult",
      "TemporalExtent",
      "ValidationIssue",
      "Variable",
    ]);
  });

  it.each(RESPONSE_MODELS)("%s: a complete body is the answer itself", (_name, schema) => {
    fc.assert(
      fc.property(completeBody(schema), (body) => {
        const json: unknown = JSON.parse(JSON.stringify(body));
        expect(parseResponse(schema, json)).toBe(json);
      }),
      { seed: 4 },
    );
  });

  it.each(RESPONSE_MODELS)("%s: accepts exactly what zod gives back as it is", (_name, schema) => {
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(changedBody(schema), (text) => {
        const isAccepted = acceptorOf(schema)(JSON.parse(text));
        seen.add(isAccepted);
        expect(isAccepted).toBe(isUnchanged(schema, JSON.parse(text)));
        expect(
          isDeepStrictEqual(
            outcome(schema, JSON.parse(text)),
            outcomeOfZod(schema, JSON.parse(text)),
          ),
        ).toBe(true);
      }),
      { seed: 5, numRuns: 500 },
    );
    expect(seen.size).toBe(2);
  });
});

describe("acceptorOf, over what no response model has", () => {
  it.each<[string, z.ZodType]>([
    ["transform", z.string().transform((text) => text.length)],
    ["pipe", z.string().pipe(z.string())],
    ["catch", z.number().catch(7)],
    ["preprocess", z.preprocess(String, z.string())],
    ["trim", z.string().trim()],
    ["coerced string", z.coerce.string()],
    ["coerced number", z.coerce.number()],
    ["coerced boolean", z.coerce.boolean()],
    ["e-mail address", z.email()],
    ["32 bits", z.int32()],
    ["length", z.string().min(2)],
    ["pattern", z.string().regex(/^a/)],
    ["multiple", z.number().multipleOf(3)],
    ["excluded bounds", z.number().gt(0).lt(2)],
    ["large bound", z.number().min(-1).max(1.5)],
    ["bounded array", z.array(z.unknown()).max(1)],
    [
      "check of the payload",
      z.string().check(({ issues }) => void issues.push({ code: "custom" } as never)),
    ],
    ["conditional refinement", z.number().refine((n) => n > 0, { when: () => false })],
    ["boolean", z.boolean()],
    ["literal", z.literal("mean")],
    ["enum", z.enum(["mean", "max"])],
    ["discriminated union", z.discriminatedUnion("type", [z.object({ type: z.literal("a") })])],
    ["exactly one", z.xor([z.number(), z.int()])],
    [
      "filling in before keeping",
      z.union([z.object({ a: z.int().default(1) }), z.looseObject({})]),
    ],
    ["strict object", z.strictObject({ a: z.unknown().optional() })],
    ["object of its own prototype", z.looseObject({ ["__proto__"]: z.unknown().optional() })],
    ["typed unknown fields", z.object({ a: z.unknown() }).catchall(z.number())],
    ["optional with a default", z.looseObject({ a: z.int().default(3).optional() })],
    ["optional null", z.object({ a: z.null().nullish() })],
    ["tuple with rest", z.tuple([z.unknown()], z.number())],
    ["keys of a record", z.record(z.enum(["a", "b"]), z.unknown())],
    ["pattern of keys", z.record(z.string().regex(/^a/), z.unknown())],
    ["any record", z.record(z.string(), z.unknown())],
    ["recursion", z.lazy(() => z.array(z.unknown()))],
    ["frozen", z.array(z.unknown()).readonly()],
  ])("%s: never accepts what zod would change", (_name, schema) => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(" a ", "ab", "mean", "a@example.com", 2 ** 40, 0, 1, 2, true),
      fc.dictionary(
        fc.constantFrom("a", "b", "type", "__proto__"),
        fc.oneof(fc.nat(), fc.constant("a")),
      ),
    );
    fc.assert(
      fc.property(value, (input) => {
        const json: unknown = JSON.parse(JSON.stringify(input));
        return !acceptorOf(schema)(json) || isUnchanged(schema, json);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
