import * as z from "zod";
import { BoundingBox } from "./bounding-box.ts";
import { TemporalType } from "./enums.ts";
import { requestObject } from "../schema/request-object.ts";
import { DEFAULT_PAGE_LIMIT, MAX_PAGE_LIMIT } from "./page-limits.ts";

const integer = /^[+-]?\d+(\.0*)?$/;
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Takes the text of a number too, because in a URL all values are text; other text stays, and the schema rejects it. */
const orText = (format: RegExp, number: z.ZodType<number, number>): z.ZodType<number, number> =>
  z.preprocess(
    (value) => (typeof value === "string" && format.test(value.trim()) ? Number(value) : value),
    number,
  ) as unknown as z.ZodType<number, number>;

const page = {
  limit: orText(integer, z.int().min(1).max(MAX_PAGE_LIMIT))
    .prefault(DEFAULT_PAGE_LIMIT)
    .describe("Most items to return, 1 to 1000."),
  offset: orText(integer, z.int().min(0)).prefault(0).describe("How many matching items to skip."),
};

/** Which page of the providers to list. */
export const ProvidersQuery = requestObject(page).meta({ title: "ProvidersQuery" });
/** Which page of the providers to list. */
export interface ProvidersQuery {
  /** Most items to return, 1 to 1000. */
  limit: number;
  /** How many matching items to skip. */
  offset: number;
}
/** A {@link ProvidersQuery} as callers write it. */
export interface ProvidersInput {
  /** Most items to return, 1 to 1000. */
  limit?: number | undefined;
  /** How many matching items to skip. */
  offset?: number | undefined;
}

/** Which provider to show. */
export const ProviderQuery = requestObject({
  slug: z
    .string()
    // Such slugs lead to other paths of the API: the list of providers, a path above it, or no path at all.
    .refine((slug) => slug.isWellFormed() && !["", ".", ".."].includes(slug), {
      error: "must be the slug of a provider, e.g. copernicus_dem",
    })
    .describe("Slug of the provider."),
}).meta({ title: "ProviderQuery" });
/** Which provider to show. */
export interface ProviderQuery {
  /** Slug of the provider. */
  slug: string;
}

/** The pattern of the service for a `bbox` parameter. */
const bboxText = /^-?\d+(\.\d+)?,-?\d+(\.\d+)?,-?\d+(\.\d+)?,-?\d+(\.\d+)?$/;

/** `[min_lon, min_lat, max_lon, max_lat]` in degrees, the object form, or CAS's comma-separated text. */
export type BboxInput = BoundingBox | readonly [number, number, number, number] | string;

const degrees = { type: "number" };

/** The forms that callers write, for JSON Schema; the checks are those of {@link bbox}. */
const bboxForms = z.unknown().meta({
  anyOf: [
    { type: "array", items: degrees, minItems: 4, maxItems: 4 },
    {
      type: "object",
      properties: { min_lon: degrees, min_lat: degrees, max_lon: degrees, max_lat: degrees },
      required: ["min_lon", "min_lat", "max_lon", "max_lat"],
    },
    { type: "string", pattern: bboxText.source },
  ],
});

const bbox = bboxForms.transform((value, context): BoundingBox => {
  const given =
    typeof value === "string" && bboxText.test(value) ? value.split(",").map(Number) : value;
  const box = BoundingBox.safeParse(
    Array.isArray(given) && given.length === 4
      ? { min_lon: given[0], min_lat: given[1], max_lon: given[2], max_lat: given[3] }
      : given,
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
export const DatasetsQuery = requestObject({
  provider: z.string().nullish().describe("Slug of one provider."),
  variable: z.string().nullish().describe("Name of a variable, any case."),
  temporal_type: TemporalType.nullish().describe("How the values follow time."),
  min_resolution: orText(decimal, z.number()).nullish().describe("Smallest cell size, metres."),
  max_resolution: orText(decimal, z.number()).nullish().describe("Largest cell size, metres."),
  bbox: bbox
    .nullish()
    .describe("Only datasets that touch this box, degrees: minlon, minlat, maxlon, maxlat."),
  ...page,
}).meta({ title: "DatasetsQuery" });
/** Which datasets to list; filters combine with "and". */
export interface DatasetsQuery {
  /** Slug of one provider. */
  provider?: string | null | undefined;
  /** Name of a variable, any case. */
  variable?: string | null | undefined;
  /** How the values follow time. */
  temporal_type?: TemporalType | null | undefined;
  /** Smallest cell size, metres. */
  min_resolution?: number | null | undefined;
  /** Largest cell size, metres. */
  max_resolution?: number | null | undefined;
  /** Only datasets that touch this box, degrees: minlon, minlat, maxlon, maxlat. */
  bbox?: BoundingBox | null | undefined;
  /** Most items to return, 1 to 1000. */
  limit: number;
  /** How many matching items to skip. */
  offset: number;
}
/** A {@link DatasetsQuery} as callers write it. */
export interface DatasetsInput {
  /** Slug of one provider. */
  provider?: string | null | undefined;
  /** Name of a variable, any case. */
  variable?: string | null | undefined;
  /** How the values follow time. */
  temporal_type?: TemporalType | null | undefined;
  /** Smallest cell size, metres. */
  min_resolution?: number | null | undefined;
  /** Largest cell size, metres. */
  max_resolution?: number | null | undefined;
  /** Only datasets that touch this box, degrees: minlon, minlat, maxlon, maxlat. */
  bbox?: BboxInput | null | undefined;
  /** Most items to return, 1 to 1000. */
  limit?: number | undefined;
  /** How many matching items to skip. */
  offset?: number | undefined;
}
