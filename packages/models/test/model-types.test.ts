import { readFile } from "node:fs/promises";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import * as models from "../src/index.ts";
import { interfacesOf, MODEL_FILES } from "./model-types.ts";

/** Interfaces that are written by hand, and a schema that has the type of another. */
const BY_HAND = [
  "BatchExtractInput",
  "BatchExtractParameters",
  "BatchQuestion",
  "ExtractInput",
  "Geometry",
  "JobParameters",
  "JobTableQuery",
  "JobsQuery",
  "LooseAttributeRequest",
  "LooseExtractInput",
];

const names = Object.keys(MODEL_FILES) as (keyof typeof MODEL_FILES)[];

it("each object of @cas/models has an interface", () => {
  const objects = Object.entries(models).flatMap(([name, value]) =>
    (value as unknown) instanceof z.ZodObject ? [name] : [],
  );
  const others = objects.filter((name) => !Object.hasOwn(MODEL_FILES, name));
  expect(others.toSorted()).toEqual(BY_HAND.toSorted());
});

// A failure prints the interface: put it into the file.
it.each(names)("the interface of %s has the words of its schema", async (name) => {
  const source = await readFile(new URL(`../src/${MODEL_FILES[name]}`, import.meta.url), "utf8");
  for (const text of interfacesOf(name)) expect(source).toContain(`\n${text}\n`);
});

/** The same type in both directions. */
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

describe("an interface and its schema", () => {
  it("have the same types", () => {
    expectTypeOf<
      Same<models.BoundingBox, z.output<typeof models.BoundingBox>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.TemporalExtent, z.output<typeof models.TemporalExtent>>
    >().toEqualTypeOf<true>();
    expectTypeOf<Same<models.Variable, z.output<typeof models.Variable>>>().toEqualTypeOf<true>();
    expectTypeOf<Same<models.Dataset, z.output<typeof models.Dataset>>>().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.ProviderSummary, z.output<typeof models.ProviderSummary>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.ProviderDetail, z.output<typeof models.ProviderDetail>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.ProviderListResponse, z.output<typeof models.ProviderListResponse>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.DatasetListResponse, z.output<typeof models.DatasetListResponse>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.ProviderQuery, z.output<typeof models.ProviderQuery>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.ProvidersQuery, z.output<typeof models.ProvidersQuery>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.DatasetsQuery, z.output<typeof models.DatasetsQuery>>
    >().toEqualTypeOf<true>();
    expectTypeOf<Same<models.TimeRange, z.output<typeof models.TimeRange>>>().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.TimeStatistic, z.output<typeof models.TimeStatistic>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.TimeStatisticInput, z.input<typeof models.TimeStatistic>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.ResultTimeStatistic, z.output<typeof models.ResultTimeStatistic>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.AttributeRequest, z.output<typeof models.AttributeRequest>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.StatsOnlyAttributeRequest, z.output<typeof models.StatsOnlyAttributeRequest>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.BatchAttributeRequest, z.output<typeof models.BatchAttributeRequest>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.AttributeResult, z.output<typeof models.AttributeResult>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.AttributeResponse, z.output<typeof models.AttributeResponse>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.BatchAttributeResponse, z.output<typeof models.BatchAttributeResponse>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.RasterResult, z.output<typeof models.RasterResult>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.CacheStats, z.output<typeof models.CacheStats>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.HealthResponse, z.output<typeof models.HealthResponse>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.HealthCheckResult, z.output<typeof models.HealthCheckResult>>
    >().toEqualTypeOf<true>();
    expectTypeOf<Same<models.Job, z.output<typeof models.Job>>>().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.JobProgress, z.output<typeof models.JobProgress>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.JobListResponse, z.output<typeof models.JobListResponse>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.JobFailure, z.output<typeof models.JobFailure>>
    >().toEqualTypeOf<true>();
    expectTypeOf<Same<models.JobResult, z.output<typeof models.JobResult>>>().toEqualTypeOf<true>();
    expectTypeOf<Same<models.ErrorBody, z.output<typeof models.ErrorBody>>>().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.ErrorEnvelope, z.output<typeof models.ErrorEnvelope>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.ValidationIssue, z.output<typeof models.ValidationIssue>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.DatasetsInput, z.input<typeof models.DatasetsQuery>>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Same<models.ProvidersInput, z.input<typeof models.ProvidersQuery>>
    >().toEqualTypeOf<true>();
  });
});
