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

it.each([
  ["with the areas in it", "python-short", sampleProgram],
  ["with the areas in a file", "python-long", longProgram],
] as const)(
  "the web app's Python %s gives the numbers of the service by CAS's own client",
  async (_name, directoryName, programOf) => {
    const program = await programOf(server.url);
    const files = { "question.py": programText("python", program) };
    const directory = await writePrograms(directoryName, files, program.areas);
    const printed = await runProgram(directory, interpreter, ["question.py"]);
    expect(printed).toEqual(await expectedValues(program));
  },
);
