import * as z from "zod";
import { PROVIDER_STATUSES } from "../catalog/members.ts";
import { ValidRange } from "../catalog/variable.ts";
import { nullDefault } from "../schema/nullable-default.ts";
import { type Open, openEnum } from "../schema/open-enum.ts";
import { responseObject } from "../schema/response-object.ts";
import { Timestamp } from "../time/timestamp.ts";
import type { ProviderStatus } from "../catalog/enums.ts";

/** Counters of the result cache. */
export const CacheStats = responseObject({
  hits: z.int().describe("Results from the cache."),
  misses: z.int().describe("Results that had to be computed."),
  size: z.int().describe("Results in the cache."),
  hit_rate: z.number().describe("hits / (hits + misses), 0 to 1; 0 before the first."),
}).meta({ title: "CacheStats" });
/** Counters of the result cache. */
export interface CacheStats {
  /** Results from the cache. */
  hits: number;
  /** Results that had to be computed. */
  misses: number;
  /** Results in the cache. */
  size: number;
  /** hits / (hits + misses), 0 to 1; 0 before the first. */
  hit_rate: number;
}

/** The body of `GET /health`. */
export const HealthResponse = responseObject({
  status: z.string().describe("ok when the service responds."),
  providers_registered: z.int().describe("Number of providers in the catalog."),
  cache: CacheStats.describe("Counters of the result cache."),
}).meta({ title: "HealthResponse" });
/** The body of `GET /health`. */
export interface HealthResponse {
  /** ok when the service responds. */
  status: string;
  /** Number of providers in the catalog. */
  providers_registered: number;
  /** Counters of the result cache. */
  cache: CacheStats;
}

/** The outcome of a health check of one provider. */
export const HealthCheckResult = responseObject({
  provider: z.string().describe("Slug of the provider."),
  status: openEnum(PROVIDER_STATUSES).describe("State found."),
  response_time_ms: nullDefault(z.int()).describe("Time the check took, milliseconds."),
  last_checked: Timestamp.describe("When it was checked, ISO 8601."),
  datasets_available: z.int().default(0).describe("Number of datasets the provider offered."),
  test_value: nullDefault(z.number()).describe("Value of the test request, in its units."),
  expected_range: nullDefault(ValidRange).describe(
    "Where the test value should lie, in its units.",
  ),
  error: nullDefault(z.string()).describe("What went wrong, or null."),
}).meta({ title: "HealthCheckResult" });
/** The outcome of a health check of one provider. */
export interface HealthCheckResult {
  /** Slug of the provider. */
  provider: string;
  /** State found. */
  status: Open<ProviderStatus>;
  /** Time the check took, milliseconds. */
  response_time_ms: number | null;
  /** When it was checked, ISO 8601. */
  last_checked: string;
  /** Number of datasets the provider offered. */
  datasets_available: number;
  /** Value of the test request, in its units. */
  test_value: number | null;
  /** Where the test value should lie, in its units. */
  expected_range: [number, number] | null;
  /** What went wrong, or null. */
  error: string | null;
}
