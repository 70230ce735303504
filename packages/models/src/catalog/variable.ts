import * as z from "zod";
import { nullDefault } from "../schema/nullable-default.ts";
import { type Open, openEnum } from "../schema/open-enum.ts";
import { responseObject } from "../schema/response-object.ts";
import { DATA_TYPES } from "./members.ts";
import type { DataType } from "./enums.ts";

/** Lowest and highest plausible value, in the variable's units. */
export const ValidRange = z.tuple([z.number(), z.number()]);
export type ValidRange = z.infer<typeof ValidRange>;

/** One quantity or class code that a dataset holds. */
export const Variable = responseObject({
  name: z
    .string()
    .describe("Name within CAS, e.g. elevation; datasets that share it are compared."),
  units: z.string().describe("Unit of the values, e.g. m, degC, mm/month, class."),
  description: z.string().default("").describe("What is measured, in words."),
  data_type: openEnum(DATA_TYPES)
    .default("continuous")
    .describe("continuous for quantities, categorical for class codes."),
  nodata_value: nullDefault(z.number()).describe("Value that marks a missing cell, in units."),
  valid_range: nullDefault(ValidRange).describe(
    "Lowest and highest plausible value, in units; a result outside it is suspect.",
  ),
  classes: z
    .record(z.string(), z.string())
    .optional()
    .describe("Class code to class name, of a categorical variable (an addition of this project)."),
}).meta({ title: "Variable" });
/** One quantity or class code that a dataset holds. */
export interface Variable {
  /** Name within CAS, e.g. elevation; datasets that share it are compared. */
  name: string;
  /** Unit of the values, e.g. m, degC, mm/month, class. */
  units: string;
  /** What is measured, in words. */
  description: string;
  /** continuous for quantities, categorical for class codes. */
  data_type: Open<DataType>;
  /** Value that marks a missing cell, in units. */
  nodata_value: number | null;
  /** Lowest and highest plausible value, in units; a result outside it is suspect. */
  valid_range: [number, number] | null;
  /** Class code to class name, of a categorical variable (an addition of this project). */
  classes?: Record<string, string> | undefined;
}
