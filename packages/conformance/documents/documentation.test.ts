import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startServer } from "@cas/server";
import { testEnvironment } from "@cas/server/test/test-environment";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CI_PARTS, partsOf } from "../src/ci-parts.ts";
import {
  anchorsOf,
  claimedOutput,
  codeBlocks,
  documents,
  linksOf,
  shownFile,
} from "../src/documentation.ts";
import { runSnippet, typecheckSnippets, writeSnippets } from "../src/snippets.ts";
import { ROOT, workspacePackages } from "../src/workspace.ts";

const blocks = codeBlocks();
const shown = blocks.filter((block) => shownFile(block) !== undefined);
const typescript = blocks.filter((block) => block.language === "ts" && !shown.includes(block));

it("every code block has a language that is run or checked, or is plain text", () => {
  const others = blocks
    .filter((block) => !shown.includes(block))
    .filter(({ language }) => !["ts", "sh", "python", "r", "text"].includes(language));
  expect(others.map(({ location, language }) => `${location} ${language}`)).toEqual([]);
});

it.each(shown.map((block) => [block.location, shownFile(block) ?? "", block] as const))(
  "%s is the file %s",
  (_location, file, { code }) => {
    expect(code.slice(code.indexOf("\n") + 1)).toBe(readFileSync(join(ROOT, file), "utf8"));
  },
);

describe("TypeScript", () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    server = await startServer(testEnvironment(), pino({ level: "silent" }));
    await writeSnippets(typescript, server.url);
  });
  afterAll(() => server.close());

  it("typechecks", async () => {
    expect(typescript.length).toBeGreaterThan(10);
    expect(await typecheckSnippets()).toBe("");
  });

  it.each(typescript.map((block) => [block.location, block] as const))(
    "%s prints what it claims",
    async (_location, block) => {
      expect(await runSnippet(block)).toEqual(claimedOutput(block.code, "//"));
    },
  );
});

describe("shell", () => {
  const commands = blocks
    .filter(({ language }) => language === "sh")
    .flatMap(({ location, code }) =>
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
        .map((line) => [location, line] as const),
    );

  /** The scripts that a command may name: those of the root, or of the filtered package. */
  const scriptsOf = (filter: string | undefined): string[] => {
    const named = workspacePackages().find(({ manifest }) => manifest.name === filter);
    const directory = filter === undefined ? "" : (named?.directory ?? filter);
    const text = readFileSync(join(ROOT, directory, "package.json"), "utf8");
    // install is pnpm's own.
    return ["install", ...Object.keys((JSON.parse(text) as { scripts: object }).scripts)];
  };

  /** What a README may tell its readers to install: public packages and their peers. */
  const INSTALLABLE = new Set(
    workspacePackages()
      .filter(({ manifest }) => manifest.private !== true)
      .flatMap(({ manifest }) => [manifest.name, ...Object.keys(manifest.peerDependencies ?? {})]),
  );

  /** The commands of published packages, each with its file. */
  const COMMANDS = new Map(
    workspacePackages().flatMap(({ directory }) => {
      const text = readFileSync(join(ROOT, directory, "package.json"), "utf8");
      const { bin = {} } = JSON.parse(text) as { readonly bin?: Readonly<Record<string, string>> };
      return Object.entries(bin).map(([name, file]) => [name, join(directory, file)] as const);
    }),
  );

  // service/documentation.test.ts runs curl against the server, runtimes/bundles.test.ts the bundler, command.test.ts the rest.
  it.each(commands.filter(([, command]) => !/^(?:curl|npx esbuild|printf|cut) /.test(command)))(
    "%s: %s is a command of this repository",
    (_location, command) => {
      const [, filter, script = ""] =
        /^npx -y pnpm@12 (?:--(?:filter|dir) (\S+) )?([\w:-]+)$/.exec(command) ?? [];
      const parts = partsOf(command);
      // A command that is no script starts a file that a test or CI runs.
      const [, own = ""] = /^(?:npx )?([\w-]+)(?: |$)/.exec(command) ?? [];
      const [, started] =
        /^(?:node_modules\/\.bin\/node .* (?=\S+$)|node )(\S+)/.exec(command) ?? [];
      const file = COMMANDS.get(own) ?? started;
      const [, installed] = /^npm install (.+)$/.exec(command) ?? [];
      const isKnown =
        installed?.split(" ").every((name) => INSTALLABLE.has(name)) ??
        parts?.every((part) => CI_PARTS.includes(part)) ??
        (file === undefined ? scriptsOf(filter).includes(script) : existsSync(join(ROOT, file)));
      expect(isKnown).toBe(true);
    },
  );
});

describe("links", () => {
  const links = documents().flatMap((file) =>
    linksOf(file)
      .filter((target) => !/^https?:/.test(target))
      .map((target) => [file, target] as const),
  );

  const targetOf = (file: string, path: string): string =>
    path === "" ? file : join(file, "..", path);

  it.each(links)("%s leads to %s", (file, target) => {
    const [path = ""] = target.split("#");
    expect(existsSync(join(ROOT, targetOf(file, path)))).toBe(true);
  });

  it.each(links.filter(([, target]) => target.includes("#")))(
    "%s: the heading of %s exists",
    (file, target) => {
      const [path = "", anchor = ""] = target.split("#");
      expect(anchorsOf(targetOf(file, path))).toContain(anchor);
    },
  );
});
