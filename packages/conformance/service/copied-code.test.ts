import type { BatchAttributeResponse } from "@cas/models";
import { startServer } from "@cas/server";
import { readEnvironment } from "@cas/server/environment";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  expectedValues,
  longProgram,
  overTimeProgram,
  programText,
  runProgram,
  sampleProgram,
  SERVERS,
  writePrograms,
} from "../src/copied-code.ts";
import { interpreter } from "./python.ts";

const PROGRAMS = [
  ["with the areas in it", "short", sampleProgram],
  ["with the areas in a file", "long", longProgram],
  ["with statistics over time", "over-time", overTimeProgram],
] as const;

/** R prints numbers with 15 digits. */
const rounded = (value: unknown): unknown =>
  typeof value === "number" ? value.toPrecision(15) : value;

describe.each(SERVERS)("from %s", (_server, needsKey, settings) => {
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    server = await startServer(
      readEnvironment({ PORT: "0", ...settings }),
      pino({ level: "silent" }),
    );
  });
  afterAll(() => server.close());
  const end = needsKey ? "-key" : "";

  it.each(PROGRAMS)(
    "the web app's Python %s gives the numbers of the service by CAS's own client",
    async (_name, kind, programOf) => {
      const program = await programOf(server.url, needsKey);
      const files = { "question.py": programText("python", program) };
      const directory = await writePrograms(`python-${kind}${end}`, files, program.areas);
      const printed = await runProgram(directory, interpreter, ["question.py"]);
      expect(printed).toEqual(await expectedValues(program));
    },
  );

  it.each(PROGRAMS)(
    "the web app's R %s gives the numbers of the service",
    async (_name, kind, programOf) => {
      const program = await programOf(server.url, needsKey);
      const files = { "question.r": programText("r", program) };
      const directory = await writePrograms(`r-${kind}${end}`, files, program.areas);
      const printed = await runProgram(directory, "Rscript", ["question.r"]);
      const expected = (await expectedValues(program)).flatMap(
        ([area, dataset_id, timestamp, value, units]) =>
          (typeof value === "object" && value !== null
            ? Object.entries(value)
            : [[null, value]]
          ).map(([code, one]) => ({
            area,
            dataset_id,
            timestamp,
            class: code,
            value: rounded(one),
            units,
          })),
      );
      expect(
        printed.map((row) => ({
          ...(row as object),
          value: rounded((row as { value: unknown }).value),
        })),
      ).toEqual(expected);
    },
  );

  it.each(PROGRAMS)(
    "the web app's commands %s give the numbers of the service by curl",
    async (_name, kind, programOf) => {
      const program = await programOf(server.url, needsKey);
      const files = { "curl.sh": programText("curl", program) };
      const directory = await writePrograms(`curl-${kind}${end}`, files, program.areas);
      const responsesOfCurl = await runProgram(directory, "bash", ["curl.sh"]);
      const values = responsesOfCurl.flatMap((response) =>
        (response as BatchAttributeResponse).responses.flatMap(({ results }, index) =>
          results.map(({ dataset_id, timestamp, value, units }) => [
            program.areas[index]?.id,
            dataset_id,
            timestamp,
            value,
            units,
          ]),
        ),
      );
      expect(values).toEqual(await expectedValues(program));
    },
  );
});
