import { longTable, type TableInput, toCsv, wideTable } from "@cas/tables";
import { toGeoparquet } from "@cas/tables/geoparquet";

export const tables = (input: TableInput) => [longTable(input), wideTable(input)];
export const text = (input: TableInput) => toCsv(longTable(input));
export const parquet = (input: TableInput) => toGeoparquet(input.areas, wideTable(input));
