import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startServer } from "@cas/server";
import { readEnvironment } from "@cas/server/environment";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CI_PARTS, partsOf } from "../src/ci-parts.ts";
import { claimedOutput, codeBlocks, documents } from "../src/documentation.ts";
import { runSnippet, typecheckSnippets, writeSnippets } from "../src/snippets.ts";
import { ROOT, workspacePackages } from "../src/workspace.ts";

const blocks = codeBlocks();
const typescript = blocks.filter(({ language }) => language === "ts");

it("every code block is of a language that is run, checked or no code at all", () => {
  const others = blocks.filter(
    ({ language }) => !["ts", "sh", "python", "text"].includes(language),
  );
  expect(others.map(({ place, language }) => `${place} ${language}`)).toEqual([]);
});

describe("TypeScript", () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    server = await startServer(readEnvironment({ PORT: "0" }), pino({ level: "silent" }));
    await writeSnippets(typescript, server.url);
  });
  afterAll(() => server.close());

  it("typechecks", async () => {
    expect(typescript.length).toBeGreaterThan(10);
    expect(await typecheckSnippets()).toBe("");
  });

  it.each(typescript.map((block) => [block.place, block] as const))(
    "%s prints what it claims",
    async (_place, block) => {
      expect(await runSnippet(block)).toEqual(claimedOutput(block.code, "//"));
    },
  );
});

describe("shell", () => {
  const commands = blocks
    .filter(({ language }) => language === "sh")
    .flatMap(({ place, code }) =>
      code
        .replaceAll("\\\n", " ")
        .split("\n")
        .map((line) =>
          line
            .replace(/#.*$/, "")
            .replace(/^(\w+=\S+ )+/, "")
            .trim(),
        )
        .filter((line) => line !== "")
        .map((line) => [place, line] as const),
    );

  /** The scripts that a command may name: those of the root, or of the package that it filters. */
  const scriptsOf = (filter: string | undefined): string[] => {
    const named = workspacePackages().find(({ manifest }) => manifest.name === filter);
    const directory = filter === undefined ? "" : (named?.directory ?? filter);
    const text = readFileSync(join(ROOT, directory, "package.json"), "utf8");
    return Object.keys((JSON.parse(text) as { scripts: object }).scripts);
  };

  // curl is run against the server by service/documentation.test.ts.
  it.each(commands.filter(([, command]) => !command.startsWith("curl ")))(
    "%s: %s is a command of this repository",
    (_place, command) => {
      const [, filter, script = ""] =
        /^npx -y pnpm@12 (?:--filter (\S+) )?([\w:-]+)$/.exec(command) ?? [];
      const parts = partsOf(command);
      // What is no script is a file that some test or CI itself runs.
      const [, file] = /^node_modules\/\.bin\/node .* (\S+)$/.exec(command) ?? [];
      const isKnown =
        parts?.every((part) => CI_PARTS.includes(part)) ??
        (file === undefined ? scriptsOf(filter).includes(script) : existsSync(join(ROOT, file)));
      expect(isKnown).toBe(true);
    },
  );
});

describe("links", () => {
  const links = documents().flatMap((file) =>
    [...readFileSync(join(ROOT, file), "utf8").matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target]) => String(target))
      .filter((target) => !/^https?:/.test(target))
      .map((target) => [file, target] as const),
  );

  it.each(links)("%s leads to %s", (file, target) => {
    const [path = ""] = target.split("#");
    expect(existsSync(join(ROOT, file, "..", path))).toBe(true);
  });
});
