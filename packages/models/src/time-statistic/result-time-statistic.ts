import * as z from "zod";
import { nullDefault } from "../schema/nullable-default.ts";
import { type Open, openEnum } from "../schema/open-enum.ts";
import { responseObject } from "../schema/response-object.ts";
import { Timestamp } from "../time/timestamp.ts";
import { TIME_PERIODS, TIME_STATISTICS } from "./members.ts";
import type { TimePeriod, TimeStatisticMethod } from "./time-statistic.ts";

/** The time statistic of a result: which, over which time, and of how many steps. */
export const ResultTimeStatistic = responseObject({
  statistic: openEnum(TIME_STATISTICS).describe("How the values of the steps became one."),
  by: openEnum(TIME_PERIODS).describe("What has a value each."),
  period: nullDefault(z.string()).describe(
    "The period: 1999-07 (a month), 1999-DJF (a season, by the year of its January), 1999 (a year); null for step and all.",
  ),
  start: nullDefault(Timestamp).describe(
    "Start of the first step in the period; null for a dataset without time steps.",
  ),
  end: nullDefault(Timestamp).describe(
    "End of the last step in the period, exclusive; null for a dataset without time steps.",
  ),
  steps: z.int().describe("Number of steps with a value."),
  steps_expected: z
    .int()
    .describe(
      "Number of steps that the whole period has; more than `steps` when some are outside the time range, missing from the dataset, or without a value here.",
    ),
}).meta({ title: "ResultTimeStatistic" });
/** The time statistic of a result: which, over which time, and of how many steps. */
export interface ResultTimeStatistic {
  /** How the values of the steps became one. */
  statistic: Open<TimeStatisticMethod>;
  /** What has a value each. */
  by: Open<TimePeriod>;
  /**
   * The period: 1999-07 (a month), 1999-DJF (a season, by the year of its January), 1999 (a year); null for step and
   * all.
   */
  period: string | null;
  /** Start of the first step in the period; null for a dataset without time steps. */
  start: string | null;
  /** End of the last step in the period, exclusive; null for a dataset without time steps. */
  end: string | null;
  /** Number of steps with a value. */
  steps: number;
  /**
   * Number of steps that the whole period has; more than `steps` when some are outside the time range, missing from the
   * dataset, or without a value here.
   */
  steps_expected: number;
}
