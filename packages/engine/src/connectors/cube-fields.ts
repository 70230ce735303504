import { z } from "zod";
import { StepWords } from "./step-words.ts";

/** The fields of a catalog entry for a variable on a grid. */
export const CUBE_FIELDS = {
  variable: z.string().min(1).describe("Name of the variable; with its groups, group/name."),
  select: z
    .record(z.string(), z.int().min(0))
    .default({})
    .describe(
      "Index, counted from 0, on each dimension other than time, rows and columns, e.g. { depth: 0 }.",
    ),
  crs: z
    .string()
    .regex(/^EPSG:\d+$/, { error: "must be an EPSG code, e.g. EPSG:4326" })
    .optional()
    .describe("CRS of the coordinates, for a store that does not state it."),
  time: StepWords.optional().describe(
    "Length and stamp of the time steps, for a store without bounds.",
  ),
};
