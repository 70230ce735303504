import { startServer } from "@cas/server";
import { testEnvironment } from "@cas/server/test/test-environment";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  expectedValues,
  largeProgram,
  longProgram,
  overTimeProgram,
  programText,
  runProgram,
  sampleProgram,
  SERVERS,
  writePrograms,
} from "../src/copied-code.ts";
import { runCompiler } from "../src/typescript-compiler.ts";

const sorted = (rows: readonly unknown[]): readonly string[] =>
  rows.map((row) => JSON.stringify(row)).toSorted();

/** Runs the programs of "Copy as code" of the web app against the server with the engine. */
describe.each(SERVERS)("from %s", (_server, needsKey, settings) => {
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    server = await startServer(testEnvironment(settings), pino({ level: "silent" }));
  });
  afterAll(() => server.close());

  it.each([
    ["with the areas in it", "short", sampleProgram],
    ["with the areas in a file", "long", longProgram],
    ["with statistics over time", "over-time", overTimeProgram],
    ["with areas for several requests", "large", largeProgram],
  ] as const)(
    "a program %s prints the numbers of the service in TypeScript and over tRPC",
    async (_name, kind, programOf) => {
      const program = await programOf(server.url, needsKey);
      const expected = await expectedValues(program);
      expect(expected.length).toBeGreaterThan(12);
      const directory = await writePrograms(
        `${kind}${needsKey ? "-key" : ""}`,
        {
          "client.ts": programText("client", program),
          "trpc.ts": programText("trpc", program),
        },
        program.areas,
      );
      expect(await runCompiler(["-p", directory])).toBe("");
      const node = ["--conditions=@cas/source"];
      const run = (file: string) => runProgram(directory, process.execPath, [...node, file]);
      expect(await run("client.ts")).toEqual(expected);
      // A stream does not keep the order of the areas: each row names its area.
      expect(sorted(await run("trpc.ts"))).toEqual(sorted(expected));
    },
  );
});
