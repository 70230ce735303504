import {
  AttributeResponse,
  BatchAttributeResponse,
  DatasetListResponse,
  parseResponse,
} from "@cas/models";
import { median } from "../engine/run-rounds.ts";
import type { Work } from "./requests.ts";
import { makeResponses } from "./responses.ts";

type Schema = Parameters<typeof parseResponse>[0];

/*
 * The time of the check of a response compared with the parsing of its JSON: as in Node, by zod's own parser, and by zod's parser
 * without generated code, as in pages. They run in one process, because none of them waits, and take turns in each round.
 */
const SCHEMAS: Readonly<Record<Work, Schema>> = {
  extract: AttributeResponse,
  batchExtract: BatchAttributeResponse,
  datasets: DatasetListResponse,
};
const WAYS: Readonly<Record<string, (schema: Schema, body: unknown) => unknown>> = {
  "parseResponse, compiled by zod": (schema, body) => parseResponse(schema, body),
  "zod's parser": (schema, body) => schema.safeParse(body),
  "zod's parser without generated code": (schema, body) =>
    schema.safeParse(body, { jitless: true }),
};
const ROUNDS = 15;
/** Characters that are parsed in a round; a short response is repeated. */
const CHARACTERS_A_ROUND = 4_000_000;

const responses = await makeResponses();
for (const [work, text] of Object.entries(responses) as [Work, string][]) {
  const bodies = Math.max(1, Math.round(CHARACTERS_A_ROUND / text.length));
  const times = new Map<string, number[]>([["JSON.parse", []]]);
  for (let round = -2; round < ROUNDS; round++)
    for (const [way, check] of Object.entries(WAYS)) {
      const start = performance.now();
      const parsed = Array.from({ length: bodies }, (): unknown => JSON.parse(text));
      const between = performance.now();
      for (const body of parsed) check(SCHEMAS[work], body);
      const end = performance.now();
      if (round < 0) continue;
      times.get("JSON.parse")?.push((between - start) / bodies);
      times.set(way, [...(times.get(way) ?? []), (end - between) / bodies]);
    }
  const rows = [...times].map(
    ([way, own]) =>
      `| ${way} | ${(1000 * median(own)).toFixed(1)} | ${(median(own) / median(times.get("JSON.parse") ?? [])).toFixed(2)} |`,
  );
  process.stdout.write(
    `\n${work}, ${text.length} characters\n\n| | microseconds | against JSON.parse |\n|---|---|---|\n${rows.join("\n")}\n`,
  );
}
