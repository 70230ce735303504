import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { AttributeResponse, Geometry } from "@cas/models";
import { readCounties } from "@cas/sample-data";
import { LANGUAGES, type Program } from "@cas/web/programs";

const run = promisify(execFile);

/** The directory of the programs: inside this package, so that they find its dependencies. */
const DIRECTORY = fileURLToPath(new URL("../.copied-code/", import.meta.url));

/** A value in the format of the programs' output: area, dataset, time, value, units. */
export type Printed = readonly [string, string, string | null, unknown, string];

/** The key of a server that requires one. */
const KEY = "the-key-of-the-program";

/** Settings of the two kinds of servers: open, and with a required key. */
export const SERVERS = [
  ["a server for all", false, {}],
  [
    "a server that requires a key",
    true,
    { CAS_AUTH_ENABLED: "true", CAS_API_KEYS: JSON.stringify([KEY]) },
  ],
] as const;

/** A request for a point and counties, with statistics, class shares and a year. */
export async function sampleProgram(url: string, needsKey: boolean): Promise<Program> {
  const counties = (await readCounties()).slice(0, 3);
  return {
    url,
    needsKey,
    areas: [
      { id: 'it\'s a "point" \\ $HOME', geometry: { type: "Point", coordinates: [-84.2, 36.6] } },
      ...counties,
    ],
    calls: [
      {
        datasetIds: ["srtm:elevation", "maurer:temperature"],
        aggregation: "max",
        timeRange: undefined,
      },
      { datasetIds: ["mcd12c1:land_cover"], aggregation: "distribution", timeRange: undefined },
      {
        datasetIds: ["maurer:precipitation"],
        aggregation: "mean",
        timeRange: ["1999-01-01", "1999-12-31"],
      },
    ],
  };
}

/** A request for totals of a year, and for means of seasons, which have several values of an area. */
export async function overTimeProgram(url: string, needsKey: boolean): Promise<Program> {
  const timeRange = ["1999-01-01", "1999-12-31"] as const;
  return {
    ...(await sampleProgram(url, needsKey)),
    calls: [
      {
        datasetIds: ["maurer:precipitation"],
        aggregation: "mean",
        timeRange,
        timeStatistic: { statistic: "total", by: "year" },
      },
      {
        datasetIds: ["maurer:temperature"],
        aggregation: "max",
        timeRange,
        timeStatistic: { statistic: "mean", by: "season" },
      },
    ],
  };
}

/** The same with areas that are too long for the program text. */
export async function longProgram(url: string, needsKey: boolean): Promise<Program> {
  return { ...(await sampleProgram(url, needsKey)), areas: await readCounties() };
}

/** The same with more areas than one request may carry: 24 outlines of 9,000 vertices and 330 kB each. */
export async function largeProgram(url: string, needsKey: boolean): Promise<Program> {
  const areas = Array.from({ length: 24 }, (_, index) => ({
    id: `circle ${index}`,
    geometry: { type: "Polygon" as const, coordinates: [circle(-84.2 + index / 100, 36.6)] },
  }));
  return { ...(await sampleProgram(url, needsKey)), areas };
}

/** A ring of 9,000 vertices, with all digits. */
function circle(longitude: number, latitude: number): [number, number][] {
  const ring = Array.from({ length: 8999 }, (_, index): [number, number] => {
    const angle = (index / 8999) * 2 * Math.PI;
    return [longitude + Math.cos(angle) / 70, latitude + Math.sin(angle) / 70];
  });
  return [...ring, ...ring.slice(0, 1)];
}

/** Areas in a request of {@link expectedValues}. */
const AREAS_AT_ONCE = 20;

/** The values that the HTTP API returns for the request of a program. */
export async function expectedValues({ url, areas, calls }: Program): Promise<readonly Printed[]> {
  const printed = [];
  const starts = Array.from(
    { length: Math.ceil(areas.length / AREAS_AT_ONCE) },
    (_, index) => index * AREAS_AT_ONCE,
  );
  const requests = calls.flatMap((call) =>
    starts.map((start) => ({ ...call, part: areas.slice(start, start + AREAS_AT_ONCE) })),
  );
  for (const { datasetIds: dataset_ids, aggregation, timeRange, timeStatistic, part } of requests) {
    const httpResponse = await fetch(`${url}/api/v1/extract/batch`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-api-key": KEY },
      body: JSON.stringify({
        geometries: part.map(({ geometry }) => geometry),
        dataset_ids,
        aggregation,
        ...(timeRange === undefined
          ? {}
          : { time_range: { start: timeRange[0], end: timeRange[1] } }),
        ...(timeStatistic === undefined ? {} : { time_statistic: timeStatistic }),
      }),
    });
    const { responses } = (await httpResponse.json()) as { responses: AttributeResponse[] };
    printed.push(responses.flatMap((response, index) => valuesOf(part[index]?.id ?? "", response)));
  }
  return printed.flat();
}

const valuesOf = (id: string, { results }: AttributeResponse): readonly Printed[] =>
  results.map(({ dataset_id, timestamp, value, units }) => [
    id,
    dataset_id,
    timestamp,
    value,
    units,
  ]);

/** The program that the web app writes in a language. */
export function programText(language: (typeof LANGUAGES)[number]["id"], program: Program): string {
  const found = LANGUAGES.find(({ id }) => id === language);
  if (found === undefined) throw new TypeError(`No language ${language}`);
  return found.write(program);
}

/** Writes programs next to the file of areas that long programs read; returns their directory. */
export async function writePrograms(
  name: string,
  files: Readonly<Record<string, string>>,
  areas: readonly { readonly id: string; readonly geometry: Geometry }[],
): Promise<string> {
  const directory = join(DIRECTORY, name);
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  const features = areas.map(({ id, geometry }) => ({
    type: "Feature",
    id,
    properties: {},
    geometry,
  }));
  const all = {
    ...files,
    "areas.geojson": JSON.stringify({ type: "FeatureCollection", features }),
    "tsconfig.json": JSON.stringify({
      extends: "../../../../tsconfig.base.json",
      include: ["*.ts"],
    }),
  };
  for (const [file, content] of Object.entries(all))
    await writeFile(join(directory, file), content);
  return directory;
}

/** Runs a program in a directory until it ends; returns the JSON values that it printed, one per line. */
export async function runProgram(
  directory: string,
  command: string,
  words: readonly string[],
): Promise<readonly unknown[]> {
  const { stdout } = await run(command, words, {
    cwd: directory,
    env: { ...process.env, CAS_API_KEY: KEY },
    maxBuffer: 2 ** 26,
  });
  // curl prints no line breaks between responses.
  return stdout
    .replaceAll("}{", "}\n{")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);
}
