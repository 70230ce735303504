import type { AreaFileKind, OpenAreasOptions } from "@cas/areas";
import type { AggregationMethod, TimeStatisticInput } from "@cas/models";
import type { TableCall } from "@cas/tables";
import * as z from "zod";

const text = z.string().min(1);

/** How a file of areas is read. */
export const Reading = z.strictObject({
  kind: text.optional(),
  layer: text.optional(),
  id_col: text.optional(),
  name_col: text.optional(),
  lon: text.optional(),
  lat: text.optional(),
  wkt: text.optional(),
  crs: text.optional(),
  encoding: text.optional(),
  axis_order: z.enum(["auto", "lon-lat", "lat-lon"]).optional(),
});
export type Reading = z.infer<typeof Reading>;

/** The options of the reader of areas. */
export const readingOf = (reading: Reading): OpenAreasOptions => ({
  kind: reading.kind as AreaFileKind | undefined,
  layer: reading.layer,
  idColumn: reading.id_col,
  nameColumn: reading.name_col,
  lonColumn: reading.lon,
  latColumn: reading.lat,
  wktColumn: reading.wkt,
  crs: reading.crs,
  encoding: reading.encoding,
  axisOrder: reading.axis_order,
});

/** A question as a manifest holds it: with it the same numbers can be asked for again. */
export const ExtractQuestion = z.strictObject({
  /** The file of areas: a path, a URL, or - for standard input. */
  areas: text,
  reading: Reading.default({}),
  /** Where the data are from. */
  source: z
    .strictObject({
      catalog: text.optional(),
      provider: z.array(text).optional(),
      raster: z.array(text).optional(),
      server: text.optional(),
      sample: z.literal(true).optional(),
    })
    .default({}),
  datasets: z.array(text).min(1),
  /** Statistics over space. */
  statistics: z.array(text).min(1),
  /** First and last instant; absent for the latest step of each dataset. */
  time: z.tuple([text, text]).optional(),
  time_statistic: z.strictObject({ statistic: text, by: text.optional() }).optional(),
  weighting: z.enum(["exact", "all_touched", "center"]).optional(),
  area_weighted: z.enum(["spherical", "ellipsoidal"]).optional(),
  layout: z.enum(["wide", "long", "by-date"]),
  format: text,
  /** Columns of the file of areas that stand beside the results. */
  include_cols: z.union([z.literal("all"), z.array(text)]),
});
export type ExtractQuestion = z.infer<typeof ExtractQuestion>;

/** The calls that ask a question: one for each statistic. */
export function callsOf({
  datasets,
  statistics,
  time,
  time_statistic: over,
  weighting,
  area_weighted: cells,
}: ExtractQuestion): readonly TableCall[] {
  const method = [weighting, cells === undefined ? undefined : `${cells} cell areas`];
  const weights = method.filter((one) => one !== undefined).join(", ");
  return statistics.map((aggregation) => ({
    datasetIds: datasets,
    aggregation,
    ...(time !== undefined && { timeRange: time }),
    ...(over !== undefined && { timeStatistic: over as TimeStatisticInput }),
    ...(weights !== "" && { weighting: weights }),
  }));
}

/** A call as the port takes it, without its geometries; the port checks the words. */
export const requestOf = ({ datasetIds, aggregation, timeRange, timeStatistic }: TableCall) => ({
  dataset_ids: datasetIds,
  aggregation: aggregation as AggregationMethod,
  ...(timeRange !== undefined && { time_range: timeRange }),
  ...(timeStatistic !== undefined && { time_statistic: timeStatistic }),
});
