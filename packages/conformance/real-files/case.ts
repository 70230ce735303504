import { z } from "zod";

/** A case of real-files/generators: files, a request, and the expected results. */
export const RealFileCase = z.strictObject({
  /** Name within its generator. */
  id: z.string(),
  /** The situation, for a reader of the test's output. */
  why: z.string(),
  /** `rasters` of `CasEngine.open`; files relative to the folder of the generator. */
  rasters: z.array(z.looseObject({ file: z.string() })).optional(),
  /** Instead of rasters: `source` of a dataset in a catalog file in the folder of the generator. */
  source: z.looseObject({ connector: z.string() }).optional(),
  /** Other fields of the dataset in the catalog, e.g. `crs`. */
  dataset: z.record(z.string(), z.unknown()).default({}),
  /** Other fields of its variable in the catalog, e.g. `nodata_value`. */
  variable: z.record(z.string(), z.unknown()).default({}),
  /** Other options of `CasEngine.open`. */
  options: z.record(z.string(), z.unknown()).default({}),
  /** Other fields of the request, e.g. `time_range`. */
  ask: z.record(z.string(), z.unknown()).default({}),
  /** GeoJSON, degrees (lon, lat). */
  geometry: z.looseObject({ type: z.string() }),
  /**
   * The right value of each statistic of the engine, a number or one for each class; null where there is no valid cell.
   */
  expect: z
    .record(z.string(), z.union([z.number().nullable(), z.record(z.string(), z.number())]))
    .default({}),
  /** Instead of `expect`: the results of a statistic over time, in order. */
  periods: z
    .array(
      z.strictObject({
        /** e.g. 1999-07, 1999-DJF, 1999. */
        period: z.string(),
        value: z.number().nullable(),
        /** Number of steps with a value. */
        steps: z.int(),
      }),
    )
    .optional(),
  /** Greatest relative distance from the right value. */
  tolerance: z.number().positive().default(1e-6),
  /** Regular expressions: each must match a warning. Any other warning fails, except of low coverage. */
  warns: z.array(z.string()).default([]),
  /** Regular expression: opening fails with it, or the dataset is missing and a warning matches it. */
  refuses: z.string().optional(),
});
export type RealFileCase = z.infer<typeof RealFileCase>;
