import * as z from "zod";
import { SOURCE_FIELDS } from "../source/owner-words.ts";
import { StepWords } from "./step-words.ts";

/** The fields of a catalog entry for a variable on a grid. */
export const CUBE_FIELDS = {
  variable: z.string().min(1).describe("Name of the variable; with its groups, group/name."),
  select: z
    .record(z.string(), z.union([z.int().min(0), z.string().min(1)]))
    .default({})
    .describe(
      'Place on each dimension other than time, rows and columns: an index, counted from 0, e.g. { depth: 0 }, or a coordinate as text, e.g. { band: "B04" }.',
    ),
  ...SOURCE_FIELDS,
  time: StepWords.optional().describe(
    "Length and stamp of the time steps, for a store without bounds.",
  ),
};
