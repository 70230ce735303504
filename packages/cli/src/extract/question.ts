import type { AreaFileKind, OpenAreasOptions } from "@cas/areas";
import type { AggregationMethod } from "@cas/models";
import type { ManifestQuestion, TableCall, TableFormat } from "@cas/tables";
import * as z from "zod";
import type { SourceOptions } from "../source/source-options.ts";

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

/** How an engine weights cells; undefined as it does by default. */
export const Method = z.strictObject({
  weighting: z.enum(["exact", "all_touched", "center"]).optional(),
  areaWeighted: z.enum(["spherical", "ellipsoidal"]).optional(),
});
export type Method = z.infer<typeof Method>;

/** Areas whose outlines stand in a manifest. */
export type ListedAreas = ManifestQuestion["areas"]["list"];

/** A question of `cas extract`. */
export interface ExtractQuestion {
  /** The file of areas: a path, a URL, or - for standard input; or areas with their outlines. */
  readonly areas: string | ListedAreas;
  readonly reading: Reading;
  /** Where the data are from; empty for what the environment says. */
  readonly source: SourceOptions;
  readonly calls: readonly TableCall[];
  readonly method: Method;
  readonly layout: "wide" | "long" | "by-date";
  readonly format: TableFormat;
  /** Columns of the file of areas that stand beside the results. */
  readonly properties: "all" | readonly string[];
}

/** The datasets of a question, each once. */
export const datasetIdsOf = ({ calls }: Pick<ExtractQuestion, "calls">): readonly string[] => [
  ...new Set(calls.flatMap(({ datasetIds }) => datasetIds)),
];

/** A call as the port takes it, without its geometries; the port checks the words. */
export const requestOf = ({ datasetIds, aggregation, timeRange, timeStatistic }: TableCall) => ({
  dataset_ids: [...datasetIds],
  aggregation: aggregation as AggregationMethod,
  ...(timeRange !== undefined && { time_range: timeRange }),
  ...(timeStatistic !== undefined && { time_statistic: timeStatistic }),
});
