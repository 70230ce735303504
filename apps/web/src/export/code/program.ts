import type { WorkbenchResponse } from "../../answer/answer.ts";
import type { Area } from "../../areas/store/area.ts";
import { areasPerRequest } from "../../cas/request-size.ts";
import { type Call, callsOf } from "../../question/calls.ts";

/** What a program asks: the calls of a question about areas. */
export interface Program {
  /** Root of the service, e.g. http://127.0.0.1:3000. */
  readonly url: string;
  /** Whether the service asks for a key: the program takes it from the environment, it never stands in it. */
  readonly needsKey: boolean;
  readonly areas: readonly Pick<Area, "id" | "geometry">[];
  readonly calls: readonly Call[];
}

/** Largest text of areas that stands in a program itself, characters; longer ones are read from a file beside it. */
const MAX_INLINE = 20_000;
/** The file of areas that long programs read: GeoJSON, as "Areas" of the page gives it. */
export const AREAS_FILE = "areas.geojson";
/** The variable of the environment from which programs take a key. */
export const KEY_VARIABLE = "CAS_API_KEY";
/** Most geometries in a request to CAS. */
const MAX_GEOMETRIES = 1000;

/** How many areas of a program go into each request. */
export const perRequest = ({ areas }: Program): number => areasPerRequest(areas, MAX_GEOMETRIES);

/** The program of an answer's question. */
export function programOf(
  { question, areas, datasets }: WorkbenchResponse,
  service: Pick<Program, "url" | "needsKey">,
): Program {
  return { ...service, areas, calls: callsOf(question, datasets) };
}

/** The areas as they stand in a program, a line each; undefined when they belong into {@link AREAS_FILE}. */
export function inlineAreas({ areas }: Program): string | undefined {
  const lines = areas.map(({ id, geometry }) => `  ${JSON.stringify({ id, geometry })},`);
  const text = lines.join("\n");
  return text.length > MAX_INLINE ? undefined : text;
}

/** A call as the fields of a request of CAS. */
export function requestFields({
  datasetIds,
  aggregation,
  timeRange,
}: Call): Record<string, unknown> {
  return {
    dataset_ids: datasetIds,
    aggregation,
    ...(timeRange === undefined ? {} : { time_range: { start: timeRange[0], end: timeRange[1] } }),
  };
}

/** The calls as JSON, a line each, which is TypeScript and Python too. */
export const callLines = ({ calls }: Program): string =>
  calls.map((call) => `  ${JSON.stringify(requestFields(call))},`).join("\n");
