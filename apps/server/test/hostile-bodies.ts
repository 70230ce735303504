const MIB = 1024 * 1024;

const filled = (start: string, text: string, end: string): string =>
  start + text.repeat(Math.floor((8 * MIB - start.length - end.length) / text.length)) + end;
/** GeoJSON allows further members; other fields of a request that are unknown are errors. */
const asFurtherMember = (json: string): string =>
  `{"dataset_ids":["srtm:elevation"],"geometry":{"type":"Point","coordinates":[-84.2,36.6],"more":${json}}}`;
const names = Array.from({ length: 600_000 }, (_, index) => `{"${index.toString(36)}":0}`);

/** Bodies of at most 8 MiB that would take up to 3 s and half a gigabyte in JSON.parse, and the status of their response. */
export const HOSTILE_BODIES: readonly (readonly [string, () => string, number])[] = [
  ["brackets", () => "[".repeat(8 * MIB), 422],
  ["closed brackets", () => `${"[".repeat(4 * MIB)}${"]".repeat(4 * MIB)}`, 422],
  ["objects in objects", () => filled("", '{"a":', ""), 422],
  ["empty arrays", () => filled("[", "[],", "0]"), 422],
  ["empty objects", () => filled("[", "{},", "0]"), 422],
  ["objects of new names", () => `[${names.join(",")}]`, 422],
  ["zeros", () => filled("[", "0,", "0]"), 422],
  ["one number", () => "9".repeat(8 * MIB), 422],
  ["one text of escapes", () => filled('"', String.raw`\u00e9`, '"'), 422],
  ["white space", () => " ".repeat(8 * MIB), 422],
  [
    "as many arrays as allowed",
    () => asFurtherMember(`[${Array.from({ length: 1_900_000 }, () => "[]").join(",")}]`),
    200,
  ],
];

/** Endpoints: of the HTTP API; of tRPC by the fast path, by its own handler, and as a batch. */
export const BODY_ENDPOINTS: readonly (readonly [string, (json: string) => string])[] = [
  ["/api/v1/extract", (json) => json],
  ["/trpc/extract", (json) => json],
  ["/trpc/extract?own", (json) => json],
  ["/trpc/extract?batch=1", (json) => `{"0":${json.slice(0, 8 * MIB - 6)}}`],
];
