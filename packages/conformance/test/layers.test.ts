import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { LAYERS } from "../src/layers.ts";
import { ROOT, sourceFiles, workspacePackages } from "../src/workspace.ts";

const isTest = (path: string): boolean => /\.test(-d)?\.tsx?$/.test(path);

/** Imports between folders of a package, as `from -> to`, each with a file that has it. */
function importsBetweenFolders(directory: string): ReadonlyMap<string, string> {
  const source = `${directory}/src`;
  const folderOf = (path: string): string => relative(source, dirname(path)) || ".";
  const found = new Map<string, string>();
  for (const { path, imports, typeImports } of sourceFiles(source)) {
    if (isTest(path)) continue;
    for (const name of [...imports, ...typeImports]) {
      if (!/^\.{1,2}\/.*\.tsx?$/.test(name)) continue;
      const target = join(dirname(path), name);
      const [from, to] = [folderOf(path), folderOf(target)];
      if (from !== to && target.startsWith(`${source}/`)) found.set(`${from} -> ${to}`, path);
    }
  }
  return found;
}

function foldersOf(directory: string): readonly string[] {
  const source = `${directory}/src`;
  const paths = sourceFiles(source).filter(({ path }) => !isTest(path));
  return [...new Set(paths.map(({ path }) => relative(source, dirname(path)) || "."))];
}

/** The lines of the map of folders in CONTRIBUTING.md, by the package's heading. */
function foldersInContributing(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");
  const [, map = ""] = /## Folders\n[\s\S]*?```text\n([\s\S]*?)```/.exec(text) ?? [];
  const folders = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of map.split("\n")) {
    const [, heading] = /^((?:packages|apps)\/[\w-]+)\/src\//.exec(line) ?? [];
    const [, names = ""] = /^ {2}(\S+(?: \S+\/)*)(?: {2}|$)/.exec(line) ?? [];
    if (heading !== undefined) folders.set(heading, (current = ["."]));
    else if (names.endsWith("/") || names.includes("/ "))
      current.push(...names.split(" ").map((name) => name.replace(/\/$/, "")));
  }
  return folders;
}

it("the table has every package with layers", () => {
  const layered = workspacePackages()
    .map(({ directory }) => directory)
    .filter((directory) => foldersOf(directory).length > 1)
    .filter((directory) => directory !== "packages/conformance");
  expect(Object.keys(LAYERS).toSorted()).toEqual(
    [...new Set([...layered, "packages/decorators"])].toSorted(),
  );
});

describe.each(Object.entries(LAYERS))("%s", (directory, layers) => {
  const names = Object.keys(layers);

  it("has these folders", () => {
    expect(foldersOf(directory).toSorted()).toEqual(names.toSorted());
  });

  it("imports downwards only", () => {
    // The order of the table is the order of the layers: a folder imports only folders below its own line.
    const upwards = Object.entries(layers).flatMap(([from, targets]) =>
      targets
        .filter((to) => names.indexOf(to) <= names.indexOf(from))
        .map((to) => `${from} -> ${to}`),
    );
    expect(upwards).toEqual([]);
  });

  it("imports exactly what the table lists", () => {
    const found = importsBetweenFolders(directory);
    const allowed = new Set(
      Object.entries(layers).flatMap(([from, targets]) => targets.map((to) => `${from} -> ${to}`)),
    );
    const faults = [...found]
      .filter(([edge]) => !allowed.has(edge))
      .map(([edge, path]) => `${edge} (${path})`);
    expect(faults).toEqual([]);
    expect([...allowed].filter((edge) => !found.has(edge))).toEqual([]);
  });

  it("is described in CONTRIBUTING.md, folder by folder", () => {
    expect(foldersInContributing().get(directory)?.toSorted()).toEqual(names.toSorted());
  });
});
