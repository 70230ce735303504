import { expect } from "vitest";

/** The results of both asynchronous clients. */
const TOUR = {
  extract: [388, 200, 1],
  streamed: [
    ["a", 388],
    ["b", 388],
    ["c", 388],
  ],
  providers: ["koppen_geiger", "maurer", "mcd12c1", "srtm"],
  details: [
    ["koppen_geiger", 1],
    ["maurer", 2],
  ],
  health: "ok",
  errors: ["not_found", "validation_error", "aborted", "connection_error"],
};

/** The results of the engine for a point, and for a county without elevation. */
const near = (value: number): unknown => expect.closeTo(value, 4);
const POINT_AND_COUNTY = [
  [
    ["koppen_geiger:climate_class", 3],
    ["maurer:precipitation", near(57.2)],
    ["maurer:temperature", near(2.96742)],
    ["mcd12c1:land_cover", 4],
    ["srtm:elevation", 388],
  ],
  [
    ["koppen_geiger:climate_class", 3],
    ["maurer:precipitation", near(58.01218)],
    ["maurer:temperature", near(6.72865)],
    ["mcd12c1:land_cover", 8],
    ["srtm:elevation", null],
  ],
];

const TOO_MANY = expect.stringContaining("holds more than 500000 objects") as unknown;

/** CAS inside an app with its own router, hono, undici and zod. */
const HOST = {
  hello: "host",
  value: 388,
  failure: ["NOT_FOUND", "not_found"],
  event: 388,
  statuses: [200, 200, 200],
  bodies: [
    [["data"], ["data"]],
    [TOO_MANY, TOO_MANY],
  ],
  fields: 6,
  schema: "object",
  parsed: false,
};

/** The entries, a program over each, and what it prints. */
export const PROGRAMS: readonly (readonly [entry: string, program: string, outcome: unknown])[] = [
  ["@cas/models", "models", { fault: ["body", "dataset_ids"], warnings: [] }],
  ["@cas/client", "client", TOUR],
  ["@cas/client/fetch", "fetch", TOUR],
  ["@cas/client/sync", "sync", [388, 4, "not_found"]],
  ["@cas/engine", "engine", POINT_AND_COUNTY],
  ["@cas/api", "api", [388, 388, 388, 200]],
  ["an app with its own tRPC, hono, undici and zod", "host", HOST],
];
