import { nullDefault } from "../schema/nullable-default.ts";
import { type Open, openEnum } from "../schema/open-enum.ts";
import { responseObject } from "../schema/response-object.ts";
import { Timestamp } from "../time/timestamp.ts";
import { TEMPORAL_TYPES } from "./members.ts";
import type { TemporalType } from "./enums.ts";

/** The time that a dataset covers. */
export const TemporalExtent = responseObject({
  start: nullDefault(Timestamp).describe("First instant covered (ISO 8601), or null."),
  end: nullDefault(Timestamp).describe("Last instant covered (ISO 8601), or null."),
  temporal_type: openEnum(TEMPORAL_TYPES)
    .default("static")
    .describe("How the values follow time: static, annual, monthly, daily, hourly, climatology."),
}).meta({ title: "TemporalExtent" });
/** The time that a dataset covers. */
export interface TemporalExtent {
  /** First instant covered (ISO 8601), or null. */
  start: string | null;
  /** Last instant covered (ISO 8601), or null. */
  end: string | null;
  /** How the values follow time: static, annual, monthly, daily, hourly, climatology. */
  temporal_type: Open<TemporalType>;
}
