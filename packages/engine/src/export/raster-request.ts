import { BoundingBox, requestObject, type TimeRange, TimeRangeInput } from "@cas/models";
import * as z from "zod";
import { RESAMPLINGS, type Resampling } from "./kernel.ts";

/** A box in degrees: an object or `[min_lon, min_lat, max_lon, max_lat]`. */
export type BoundingBoxInput =
  | BoundingBox
  | readonly [min_lon: number, min_lat: number, max_lon: number, max_lat: number];

/** Options of a raster export. */
export interface RasterOptions {
  /** Size of the cells in units of the CRS of the source; default the cell size of the source. */
  readonly target_resolution?: number | null | undefined;
  /** Resampling method; default nearest. CAS has no `mode`. */
  readonly resampling?: Resampling | undefined;
  /** Must select a single time step; default the latest step. */
  readonly time_range?: TimeRangeInput | null | undefined;
  /** Name of the file in the directory, ending in .tif; an existing file is an error. */
  readonly filename?: string | undefined;
}

const corners = ["min_lon", "min_lat", "max_lon", "max_lat"] as const;

const Box = z
  .preprocess(
    (box: unknown) =>
      Array.isArray(box) && box.length === 4
        ? Object.fromEntries(corners.map((corner, index) => [corner, box[index] as unknown]))
        : box,
    BoundingBox,
  )
  .refine(({ min_lon, min_lat, max_lon, max_lat }) => min_lon < max_lon && min_lat < max_lat, {
    error: "must have min_lon < max_lon and min_lat < max_lat",
  });

/** A checked request for a raster. */
export interface RasterRequest {
  readonly bbox: BoundingBox;
  readonly target_resolution?: number | null | undefined;
  readonly resampling: Resampling;
  readonly time_range?: TimeRange | null | undefined;
  readonly filename?: string | undefined;
}

export const RasterInput: z.ZodType<RasterRequest> = requestObject({
  bbox: Box,
  target_resolution: z.number().gt(0).nullish(),
  resampling: z.enum(RESAMPLINGS).default("nearest"),
  time_range: TimeRangeInput.nullish(),
  filename: z
    .string()
    .regex(/^[\w-][\w.-]{0,199}\.tiff?$/, {
      error: "must be a name of letters, digits, dots, - and _ that ends in .tif, without a path",
    })
    .optional(),
});
