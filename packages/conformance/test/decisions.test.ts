import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../src/workspace.ts";

const DIRECTORY = join(ROOT, "docs/decisions");
const files = globSync("[0-9]*.md", { cwd: DIRECTORY }).toSorted();

/** The first line of a decision, without the sign of a heading. */
const titleOf = (file: string): string =>
  readFileSync(join(DIRECTORY, file), "utf8").split("\n", 1)[0]?.replace(/^# /, "") ?? "";

it.each(files)("%s has its number and its title in its name", (file) => {
  const slug = titleOf(file)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");
  expect(`${slug}.md`).toBe(file);
});

it("no two decisions have one number", () => {
  const numbers = files.map((file) => file.slice(0, 4));
  expect(numbers).toEqual([...new Set(numbers)]);
});

it("the index lists every decision, in order, with its title", () => {
  const index = readFileSync(join(DIRECTORY, "README.md"), "utf8");
  expect(index.match(/^- .*$/gm)).toEqual(files.map((file) => `- [${titleOf(file)}](${file})`));
});
