import * as z from "zod";
import { requestObject } from "../schema/request-object.ts";
import { TIME_PERIODS, TIME_STATISTICS } from "./members.ts";

/** How the values of time steps become one value. */
export const TimeStatisticMethod = z.enum(TIME_STATISTICS);
export type TimeStatisticMethod = z.infer<typeof TimeStatisticMethod>;

/** What has a value each: a time step, a calendar month, season or year, or the whole time range. */
export const TimePeriod = z.enum(TIME_PERIODS);
export type TimePeriod = z.infer<typeof TimePeriod>;

/**
 * A statistic over time, apart from the one over space: first each time step has a value over the geometry, then the values
 * of the steps of a period become one. The guide of statistics has the definitions.
 */
export const TimeStatistic = requestObject({
  statistic: TimeStatisticMethod.describe(
    "How the values of the steps become one: total (needs a unit that adds up over time), mean (weighted by the length of the steps), min, max, first or last.",
  ),
  by: TimePeriod.default("all").describe(
    "What has a value each: step, month, season (DJF, MAM, JJA, SON; a DJF has the year of its January), year, or all steps together.",
  ),
}).meta({ title: "TimeStatistic" });
/** A statistic over time, in the form of the wire. */
export interface TimeStatistic {
  /**
   * How the values of the steps become one: total (needs a unit that adds up over time), mean (weighted by the length
   * of the steps), min, max, first or last.
   */
  statistic: TimeStatisticMethod;
  /**
   * What has a value each: step, month, season (DJF, MAM, JJA, SON; a DJF has the year of its January), year, or all
   * steps together.
   */
  by: TimePeriod;
}

/** A statistic over time, as callers write it. */
export interface TimeStatisticInput {
  /**
   * How the values of the steps become one: total (needs a unit that adds up over time), mean (weighted by the length
   * of the steps), min, max, first or last.
   */
  statistic: TimeStatisticMethod;
  /**
   * What has a value each: step, month, season (DJF, MAM, JJA, SON; a DJF has the year of its January), year, or all
   * steps together.
   */
  by?: TimePeriod | undefined;
}
