import { parseRequest, TimeRangeInput } from "@cas/models";
import type { WorkbenchResponse } from "../../answer/answer.ts";
import type { Area } from "../../areas/store/area.ts";
import { type Call, callsOf } from "../../question/calls.ts";
import { areasPerRequest } from "./areas-per-request.ts";

/** The content of exported code: the calls of a question, and its areas. */
export interface Program {
  /** Root of the service, e.g. http://127.0.0.1:3000. */
  readonly url: string;
  /** Whether the service requires a key: the code reads it from the environment and never contains it. */
  readonly needsKey: boolean;
  readonly areas: readonly Pick<Area, "id" | "geometry">[];
  readonly calls: readonly Call[];
}

/** Most characters of areas in the code itself; the code reads more from a file. */
const MAX_INLINE = 20_000;
/** The file with the areas: GeoJSON, as saved by "Areas" of the page. */
export const AREAS_FILE = "areas.geojson";
/** The environment variable with the key. */
export const KEY_VARIABLE = "CAS_API_KEY";
/** Most geometries in a request to CAS. */
const MAX_GEOMETRIES = 1000;

/** The number of areas in each request of a program. */
export const perRequest = ({ areas }: Program): number => areasPerRequest(areas, MAX_GEOMETRIES);

/** The program for the question of an answer. */
export function programOf(
  { question, areas, datasets }: WorkbenchResponse,
  service: Pick<Program, "url" | "needsKey">,
): Program {
  return { ...service, areas, calls: callsOf(question, datasets) };
}

/** The areas as JSON, one on each line; undefined if they are too long and belong into {@link AREAS_FILE}. */
export function inlineAreas({ areas }: Program): string | undefined {
  const lines = areas.map(({ id, geometry }) => `  ${JSON.stringify({ id, geometry })},`);
  const text = lines.join("\n");
  return text.length > MAX_INLINE ? undefined : text;
}

/** A call as fields of a CAS request. */
export function requestFields({
  datasetIds,
  aggregation,
  timeRange,
  timeStatistic,
}: Call): Record<string, unknown> {
  return {
    dataset_ids: datasetIds,
    aggregation,
    // The Python client takes a date for its midnight; a range of the page ends with the last instant of its day.
    ...(timeRange === undefined ? {} : { time_range: parseRequest(TimeRangeInput, timeRange) }),
    ...(timeStatistic === undefined ? {} : { time_statistic: timeStatistic }),
  };
}

/** The calls as JSON, one on each line, which is also valid TypeScript and Python. */
export const callLines = ({ calls }: Program): string =>
  calls.map((call) => `  ${JSON.stringify(requestFields(call))},`).join("\n");
