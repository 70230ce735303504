import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { startServer } from "@cas/server";
import { readEnvironment } from "@cas/server/environment";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claimedOutput, codeBlocks, DOCUMENTED_URL } from "../src/documentation.ts";
import { ROOT } from "../src/workspace.ts";
import { interpreter } from "./python.ts";

const run = promisify(execFile);
const blocks = codeBlocks();
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer(readEnvironment({ PORT: "0" }), pino({ level: "silent" }));
});
afterAll(() => server.close());

describe("Python in the documentation", () => {
  const python = blocks.filter(({ language }) => language === "python");

  it.each(python.map((block) => [block.location, block] as const))(
    "%s prints what it claims",
    async (_location, { code }) => {
      const { stdout } = await run(
        interpreter,
        ["-c", code.replaceAll(DOCUMENTED_URL, server.url)],
        { cwd: ROOT },
      );
      const claimed = claimedOutput(code, "#");
      expect(claimed.length).toBeGreaterThan(0);
      expect(stdout.trim().split("\n")).toEqual(claimed);
    },
  );
});

describe("R in the documentation", () => {
  const programs = blocks.filter(({ language }) => language === "r");

  it.each(programs.map((block) => [block.location, block] as const))(
    "%s prints what it claims",
    async (_location, { code }) => {
      const running = run("Rscript", ["-"], { cwd: ROOT });
      running.child.stdin?.end(code.replaceAll(DOCUMENTED_URL, server.url));
      const { stdout } = await running;
      const claimed = claimedOutput(code, "#");
      expect(claimed.length).toBeGreaterThan(0);
      expect(stdout.split("\n").flatMap((line) => line.trim() || [])).toEqual(claimed);
    },
  );
});

describe("curl in the documentation", () => {
  const curl = blocks.filter(({ language, code }) => language === "sh" && code.startsWith("curl "));

  it.each(curl.map((block) => [block.location, block] as const))(
    "%s is answered",
    async (_location, { code }) => {
      const command = code.replaceAll(DOCUMENTED_URL, server.url).replace("curl ", "curl --fail ");
      const { stdout } = await run("bash", ["-c", command]);
      expect(JSON.parse(stdout)).toMatchObject({
        results: [{ value: 388, units: "m" }],
        warnings: [],
      });
    },
  );
});
