import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { ROOT } from "../src/workspace.ts";

interface Tests {
  readonly isolate?: boolean;
  readonly include?: string[];
  readonly exclude?: string[];
}
interface Config {
  readonly default: { readonly test: Tests & { projects?: readonly { readonly test: Tests }[] } };
}

const packages = globSync("{packages,apps}/*/vitest.config.ts", { cwd: ROOT }).map((file) => {
  const folder = join(ROOT, file, "..");
  return [basename(folder), folder] as const;
});

describe.each(packages)("%s", (_, folder) => {
  const configOf = async (file: string) =>
    ((await import(pathToFileURL(join(folder, file)).href)) as Config).default.test;
  const filesOf = ({ include = [], exclude = [] }: Tests): string[] =>
    globSync(include, { cwd: folder, exclude });
  const files = globSync("{src,test}/**/*.test.ts", { cwd: folder });

  it("each test file belongs to one command, and there to one project", async () => {
    const { projects = [] } = await configOf("vitest.config.ts");
    const others = globSync("vitest.*.config.ts", { cwd: folder }).map(configOf);
    const tests = [...projects.map(({ test }) => test), ...(await Promise.all(others))];
    const ran = tests.flatMap(filesOf).filter((file) => /^(?:src|test)\b/.test(file));
    expect(ran.toSorted()).toEqual(files.toSorted());
  });

  it("a file that replaces modules, or has the mark, has a process of its own", async () => {
    const { projects = [] } = await configOf("vitest.config.ts");
    const shared = projects.map(({ test }) => test).filter(({ isolate }) => isolate === false);
    const texts = shared
      .flatMap(filesOf)
      .map((file) => [file, readFileSync(join(folder, file), "utf8")] as const);
    expect(texts.length).toBeGreaterThan(0);
    const misplaced = texts.filter(
      ([, text]) => /^\s*vi\.mock\(/m.test(text) || text.startsWith("// Own process"),
    );
    expect(misplaced.map(([file]) => file)).toEqual([]);
  });
});
