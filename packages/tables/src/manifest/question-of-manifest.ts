import { Geometry, parseRequest, TimeRange, TimeStatistic } from "@cas/models";
import * as z from "zod";
import type { TableCall } from "../table/question.ts";

/** Most areas and calls of a manifest that is read. */
const MOST = 100_000;

const Manifest = z.object({
  manifest_version: z.literal(1, {
    error: "must be 1: the manifest of another version is not read",
  }),
  file: z.object({ layout: z.enum(["long", "wide", "by-date"]) }),
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
        }),
      )
      .min(1)
      .max(MOST),
  }),
});

/** A question of a manifest, to ask it again. */
export interface ManifestQuestion {
  /** What has a row each in the table. */
  readonly layout: "long" | "wide" | "by-date";
  /** The areas that were asked for. */
  readonly areas: {
    /** Number of all areas. */
    readonly count: number;
    /** Where they can be read again, as the manifest says it; undefined if nowhere. */
    readonly reference: Readonly<Record<string, string | number | boolean>> | undefined;
    /** The first 10,000, with an outline where the manifest has it. */
    readonly list: readonly {
      /** Id of its row. */
      readonly id: string;
      /** Its name for people. */
      readonly name: string;
      /** Where it comes from, e.g. a file. */
      readonly origin?: string | undefined;
      /** Its outline, degrees (lon, lat). */
      readonly geometry?: Geometry | undefined;
    }[];
  };
  /** The calls; those for the latest step have the time of the step that they gave. */
  readonly calls: readonly TableCall[];
}

/**
 * Reads the question of a manifest.
 *
 * @param manifest the JSON of a manifest, as `ManifestBuilder` makes it
 * @throws {CasError} `validation_error`, which names each wrong field
 */
export function questionOfManifest(manifest: unknown): ManifestQuestion {
  const { file, request } = parseRequest(Manifest, manifest);
  const { count, reference, list } = request.areas;
  return {
    layout: file.layout,
    areas: { count, reference: reference ?? undefined, list },
    calls: request.calls.map((call) => ({
      datasetIds: call.dataset_ids,
      aggregation: call.aggregation,
      ...(call.time_range !== null && { timeRange: call.time_range }),
      ...(call.time_statistic !== null && { timeStatistic: call.time_statistic }),
      ...(call.time_aggregation !== null && { timeAggregation: call.time_aggregation }),
      ...(call.weighting !== null && { weighting: call.weighting }),
    })),
  };
}
