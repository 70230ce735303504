import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LAYERS } from "../src/layers.ts";
import { ROOT, workspacePackages } from "../src/workspace.ts";

const text = readFileSync(join(ROOT, "docs/architecture.md"), "utf8");

/** Paths that the document names, between backticks. */
const paths = [
  ...new Set(
    [...text.matchAll(/`((?:apps|packages|benchmarks)(?:\/[^`\s]*)?)`/g)].map(([, path]) =>
      String(path),
    ),
  ),
];

it.each(paths)("%s exists", (path) => {
  expect(existsSync(join(ROOT, path))).toBe(true);
});

it("names files, not only folders", () => {
  expect(paths.filter((path) => statSync(join(ROOT, path)).isFile()).length).toBeGreaterThan(50);
});

/** Whether the document names the folder, or something in it. */
const isNamed = (folder: string): boolean =>
  paths.some((path) => path === folder || path.startsWith(`${folder}/`));

it("names every package", () => {
  const directories = workspacePackages().map(({ directory }) => directory);
  expect(directories.filter((directory) => !isNamed(directory))).toEqual([]);
});

describe.each(Object.entries(LAYERS).filter(([directory]) => directory.startsWith("packages/")))(
  "%s",
  (directory, layers) => {
    it("has every main folder named", () => {
      const main = Object.keys(layers).filter((folder) => folder !== "." && !folder.includes("/"));
      const folders = main.map((folder) => `${directory}/src/${folder}`);
      expect(folders.filter((folder) => !isNamed(folder))).toEqual([]);
    });
  },
);
