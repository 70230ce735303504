import * as z from "zod";
import { DAY, EACH_DAY, type StepPeriod } from "../time/granule.ts";
import type { StepWord } from "../time/step-word.ts";

/** Lengths of the units of ISO 8601 durations of a fixed length, milliseconds. */
const FIXED: Readonly<Record<string, number>> = {
  PW: 7 * DAY,
  PD: DAY,
  PTH: 3_600_000,
  PTM: 60_000,
  PTS: 1000,
};
const DURATION = /^(PT?)([1-9]\d{0,5})([YMWDHS])$/;

/** Granules of a step of an ISO 8601 duration of one unit, e.g. P1M; undefined for others. */
function granulesOf(duration: string): StepWord["period"] {
  const [, prefix = "", number = "", unit = ""] = DURATION.exec(duration) ?? [];
  const count = Number(number);
  if (prefix === "P" && unit === "Y") return { granule: { months: 1 }, count: 12 * count };
  if (prefix === "P" && unit === "M") return { granule: { months: 1 }, count };
  const length = (FIXED[prefix + unit] ?? Number.NaN) * count;
  if (Number.isNaN(length)) return undefined;
  if (length % DAY === 0) return { granule: { milliseconds: DAY }, count: length / DAY };
  // Steps that divide the day begin with it; others begin with their times.
  return DAY % length === 0
    ? { granule: { milliseconds: length }, count: 1 }
    : { granule: { milliseconds: 1 }, count: length };
}

/** What a catalog says of the steps of a time axis. */
export const StepWords = z
  .strictObject({
    step: z
      .string()
      .refine((text) => granulesOf(text) !== undefined, {
        error: "must be an ISO 8601 duration of one unit, e.g. PT1H, P8D, P1M or P1Y",
      })
      .optional()
      .describe("Length of a step, an ISO 8601 duration of one unit, e.g. PT1H, P8D, P1M, P1Y."),
    stamp: z
      .enum(["start", "middle", "end", "instant"])
      .optional()
      .describe(
        "Where in its step a time of the axis lies; instant for values of that instant alone.",
      ),
  })
  .refine(({ step, stamp }) => step !== undefined || stamp !== undefined, {
    error: "give step, stamp or both",
  })
  .refine(({ step, stamp }) => step === undefined || stamp !== "instant", {
    error: "an instant has no length: leave step out",
    path: ["step"],
  })
  .describe(
    "What the steps hold; goes before bounds and cell_methods of the file, and before what its times say.",
  );
export type StepWords = z.infer<typeof StepWords>;

export const wordOf = ({ step, stamp }: StepWords): StepWord => ({
  period: step === undefined ? undefined : granulesOf(step),
  stamp,
});

const OF_TYPE: Readonly<Record<string, StepPeriod>> = {
  hourly: { granule: { milliseconds: 3_600_000 }, count: 1, stamp: "start" },
  daily: EACH_DAY,
  monthly: { granule: { months: 1 }, count: 1, stamp: "start" },
  annual: { granule: { months: 12 }, count: 1, stamp: "start" },
};

/** The step of a dataset's `temporal_type`; undefined for those without one, e.g. static. */
export const stepOfType = (type: string | undefined): StepPeriod | undefined =>
  type === undefined ? undefined : OF_TYPE[type];
