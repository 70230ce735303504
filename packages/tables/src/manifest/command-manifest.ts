import { TimeStatistic } from "@cas/models";
import * as z from "zod";
import type { TableCall } from "../table/question.ts";
import type { ManifestQuestion } from "./manifest-question.ts";

const text = z.string().min(1);

/** The manifest that `cas extract` of version 0.1.0 wrote, as far as it is a question. */
export const CommandManifest = z.object({
  cas_manifest: z.literal(1),
  question: z.object({
    areas: text,
    reading: z.record(z.string(), text).default({}),
    source: z.record(z.string(), z.union([z.string(), z.boolean(), z.array(text)])).default({}),
    datasets: z.array(text).min(1),
    statistics: z.array(text).min(1),
    time: z.tuple([text, text]).optional(),
    time_statistic: TimeStatistic.optional(),
    weighting: text.optional(),
    area_weighted: text.optional(),
    layout: z.enum(["long", "wide", "by-date"]),
    format: text,
    include_cols: z.union([z.literal("all"), z.array(text)]),
  }),
  areas: z.object({ count: z.int().min(0) }),
});

/** The question of such a manifest: its calls are one for each statistic. */
export function questionOfCommand({
  question,
  areas,
}: z.infer<typeof CommandManifest>): ManifestQuestion {
  const { weighting, area_weighted: cells, time, time_statistic: timeStatistic } = question;
  const method = [weighting, cells === undefined ? undefined : `${cells} cell areas`];
  const weights = method.filter((one) => one !== undefined).join(", ");
  return {
    layout: question.layout,
    format: question.format,
    properties: question.include_cols,
    source: question.source,
    serviceUrl: undefined,
    areas: {
      count: areas.count,
      reference: { file: question.areas, ...question.reading },
      list: [],
    },
    calls: question.statistics.map((aggregation): TableCall => ({
      datasetIds: question.datasets,
      aggregation,
      ...(time !== undefined && { timeRange: time }),
      ...(timeStatistic !== undefined && { timeStatistic }),
      ...(weights !== "" && { weighting: weights }),
    })),
    latest: question.statistics.map(() => time === undefined),
  };
}
