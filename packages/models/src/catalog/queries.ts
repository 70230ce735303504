import * as z from "zod";
import { BoundingBox } from "./bounding-box.ts";
import { TemporalType } from "./enums.ts";
import { DEFAULT_PAGE_LIMIT, MAX_PAGE_LIMIT } from "./page-limits.ts";

const page = {
  limit: z
    .int()
    .min(1)
    .max(MAX_PAGE_LIMIT)
    .default(DEFAULT_PAGE_LIMIT)
    .describe("Most items to return, 1 to 1000."),
  offset: z.int().min(0).default(0).describe("How many matching items to skip."),
};

/** Which page of the providers to list. */
export const ProvidersQuery = z.object(page).meta({ title: "ProvidersQuery" });
export type ProvidersQuery = z.infer<typeof ProvidersQuery>;
/** A {@link ProvidersQuery} as callers write it. */
export type ProvidersInput = z.input<typeof ProvidersQuery>;

/** Which provider to show. */
export const ProviderQuery = z
  .object({
    slug: z
      .string()
      // Such slugs lead to other paths of the API: the list of providers, a path above it, or no path at all.
      .refine((slug) => slug.isWellFormed() && !["", ".", ".."].includes(slug), {
        error: "must be the slug of a provider, e.g. copernicus_dem",
      })
      .describe("Slug of the provider."),
  })
  .meta({ title: "ProviderQuery" });
export type ProviderQuery = z.infer<typeof ProviderQuery>;

/** The pattern of the service for a `bbox` parameter. */
const bboxText = /^-?\d+(\.\d+)?,-?\d+(\.\d+)?,-?\d+(\.\d+)?,-?\d+(\.\d+)?$/;

/** `[min_lon, min_lat, max_lon, max_lat]` in degrees, the object form, or CAS's comma-separated text. */
export type BboxInput = BoundingBox | readonly [number, number, number, number] | string;

const bbox = z.unknown().transform((value, context): BoundingBox => {
  const corners =
    typeof value === "string" && bboxText.test(value) ? value.split(",").map(Number) : value;
  const box = BoundingBox.safeParse(
    Array.isArray(corners) && corners.length === 4
      ? { min_lon: corners[0], min_lat: corners[1], max_lon: corners[2], max_lat: corners[3] }
      : corners,
  );
  if (box.success && box.data.min_lat <= box.data.max_lat) return box.data;
  context.addIssue({
    code: "custom",
    message: box.success
      ? "must have its lower latitude first: minlon,minlat,maxlon,maxlat"
      : "must be minlon,minlat,maxlon,maxlat in degrees, longitudes -180 to 180, latitudes -90 to 90",
  });
  return z.NEVER;
}) as z.ZodType<BoundingBox, BboxInput>;

/** Which datasets to list; filters combine with "and". */
export const DatasetsQuery = z
  .object({
    provider: z.string().nullish().describe("Slug of one provider."),
    variable: z.string().nullish().describe("Name of a variable, any case."),
    temporal_type: TemporalType.nullish().describe("How the values follow time."),
    min_resolution: z.number().nullish().describe("Smallest cell size, metres."),
    max_resolution: z.number().nullish().describe("Largest cell size, metres."),
    bbox: bbox
      .nullish()
      .describe("Only datasets that touch this box, degrees: minlon, minlat, maxlon, maxlat."),
    ...page,
  })
  .meta({ title: "DatasetsQuery" });
export type DatasetsQuery = z.infer<typeof DatasetsQuery>;
/** A {@link DatasetsQuery} as callers write it. */
export type DatasetsInput = z.input<typeof DatasetsQuery>;
