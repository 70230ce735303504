import type { BatchAttributeResponse } from "@cas/models";
import { startServer } from "@cas/server";
import { readEnvironment } from "@cas/server/environment";
import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  expectedValues,
  longProgram,
  programText,
  runProgram,
  sampleProgram,
  writePrograms,
} from "../src/copied-code.ts";
import { interpreter } from "./python.ts";

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer(readEnvironment({ PORT: "0" }), pino({ level: "silent" }));
});
afterAll(() => server.close());

const PROGRAMS = [
  ["with the areas in it", "short", sampleProgram],
  ["with the areas in a file", "long", longProgram],
] as const;

it.each(PROGRAMS)(
  "the web app's Python %s gives the numbers of the service by CAS's own client",
  async (_name, directoryName, programOf) => {
    const program = await programOf(server.url);
    const files = { "question.py": programText("python", program) };
    const directory = await writePrograms(`python-${directoryName}`, files, program.areas);
    const printed = await runProgram(directory, interpreter, ["question.py"]);
    expect(printed).toEqual(await expectedValues(program));
  },
);

it.each(PROGRAMS)(
  "the web app's commands %s give the numbers of the service by curl",
  async (_name, directoryName, programOf) => {
    const program = await programOf(server.url);
    const files = { "curl.sh": programText("curl", program) };
    const directory = await writePrograms(`curl-${directoryName}`, files, program.areas);
    const answers = await runProgram(directory, "bash", ["curl.sh"]);
    const values = answers.flatMap((answer) =>
      (answer as BatchAttributeResponse).responses.flatMap(({ results }, index) =>
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
