import { readFileSync } from "node:fs";
import { projectionOf } from "../src/projection/projection.ts";
import { DEFAULT_SOURCE_LIMITS } from "../src/source/source-limits.ts";

interface Entry {
  readonly code: string;
  readonly name: string;
  readonly positions: readonly (readonly [number, number, number, number])[];
}

const METRES_PER_DEGREE = 111_320;
const fixture = new URL("fixtures/projection/table.json", import.meta.url);

/** CRSs with positions that PROJ computed: packages/conformance/python/record_projections.py. */
export const ENTRIES = JSON.parse(readFileSync(fixture, "utf8")) as readonly Entry[];

/** The greatest distance of the positions of a CRS from those of PROJ, metres; undefined if it is not supported. */
export function distanceFromProj({ code, positions }: Entry): number | undefined {
  const projection = projectionOf(code);
  if (projection === undefined) return undefined;
  const { definition, project = (x, y) => [x, y] as const } = projection;
  const metres = (definition.projection === "longlat" ? METRES_PER_DEGREE : 1) * definition.unit;
  return Math.max(
    ...positions.map(([longitude, latitude, x, y]) => {
      const [gotX, gotY] = project(longitude, latitude);
      return Math.hypot(gotX - x, gotY - y) * metres;
    }),
  );
}

/** Bounds that the table states, metres. */
const BOUNDS: readonly (readonly [number, string])[] = [
  [0.001, "1 mm"],
  [0.01, "1 cm"],
  [1, "1 m"],
];

/** The table of docs/guide/projections.md: a line for each CRS. */
export function projectionTable(): string {
  const lines = ENTRIES.map((entry) => {
    const distance = distanceFromProj(entry);
    const shift = projectionOf(entry.code)?.definition.shift;
    const error = shift?.error;
    const isRefused = error !== undefined && error > DEFAULT_SOURCE_LIMITS.maxDatumErrorM;
    const bound = BOUNDS.find(([most]) => (distance ?? Infinity) < most)?.[1];
    const stated = error === undefined ? "" : `${error} m`;
    const from =
      distance === undefined ? "not supported" : `< ${bound ?? `${Math.ceil(distance)} m`}`;
    return `| ${entry.code} | ${entry.name} | ${from} | ${stated} | ${isRefused ? "refused" : ""} |`;
  });
  return [
    "| CRS | name | from PROJ | error of the datum | by default |",
    "| --- | --- | --- | --- | --- |",
    ...lines,
  ].join("\n");
}
