import { Geometry, parseRequest, TimeRange, TimeStatistic } from "@cas/models";
import * as z from "zod";
import { CommandManifest, questionOfCommand } from "./command-manifest.ts";
import type { ManifestQuestion } from "./manifest-question.ts";

/** Most areas and calls of a manifest that is read. */
const MOST = 100_000;

const Manifest = z.object({
  manifest_version: z.literal(1, {
    error: "must be 1: the manifest of another version is not read",
  }),
  file: z.object({
    layout: z.enum(["long", "wide", "by-date"]),
    format: z.string().nullish(),
    properties: z.union([z.literal("all"), z.array(z.string())]).nullish(),
  }),
  service: z.object({ url: z.string().nullable() }).optional(),
  source: z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())])).nullish(),
  request: z.object({
    areas: z.object({
      count: z.int().min(0),
      reference: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullable(),
      list: z
        .array(
          z.object({
            id: z.string(),
            name: z.string(),
            origin: z.string().optional(),
            geometry: Geometry.optional(),
          }),
        )
        .max(MOST),
    }),
    calls: z
      .array(
        z.object({
          dataset_ids: z.array(z.string()).min(1).max(MOST),
          aggregation: z.string().min(1),
          time_range: TimeRange.nullable(),
          time_statistic: TimeStatistic.nullable(),
          time_aggregation: z.literal("none").nullable(),
          weighting: z.string().nullable(),
          latest: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(MOST),
  }),
});

/**
 * Reads the question of a manifest: of one that `ManifestBuilder` made, also in an earlier version, and of those that
 * `cas extract` of version 0.1.0 wrote.
 *
 * @param manifest the JSON of a manifest
 * @throws {CasError} `validation_error`, which names each wrong field
 */
export function questionOfManifest(manifest: unknown): ManifestQuestion {
  const isOfCommand =
    typeof manifest === "object" && manifest !== null && "cas_manifest" in manifest;
  if (isOfCommand) return questionOfCommand(parseRequest(CommandManifest, manifest));
  const { file, request, service, source } = parseRequest(Manifest, manifest);
  const { count, reference, list } = request.areas;
  return {
    layout: file.layout,
    format: file.format ?? undefined,
    properties: file.properties ?? undefined,
    source: source ?? undefined,
    serviceUrl: service?.url ?? undefined,
    areas: { count, reference: reference ?? undefined, list },
    calls: request.calls.map((call) => ({
      datasetIds: call.dataset_ids,
      aggregation: call.aggregation,
      ...(call.time_range !== null && { timeRange: call.time_range }),
      ...(call.time_statistic !== null && { timeStatistic: call.time_statistic }),
      ...(call.time_aggregation !== null && { timeAggregation: call.time_aggregation }),
      ...(call.weighting !== null && { weighting: call.weighting }),
    })),
    latest: request.calls.map(({ latest = false }) => latest),
  };
}
