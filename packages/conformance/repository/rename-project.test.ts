import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ROOT } from "../src/workspace.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

const run = promisify(execFile);

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
beforeAll(async () => {
  directory = await temporaryDirectory();
  await run("git", ["clone", "--quiet", ROOT, directory.path]);
});
afterAll(() => directory[Symbol.asyncDispose]());

const rename = (...words: readonly string[]): Promise<{ stdout: string }> =>
  run(process.execPath, [join(directory.path, ".ci/rename-project.mjs"), ...words]);

/** The lines of text files that have a word, by git. */
const linesWith = (word: string): Promise<string> =>
  run("git", ["grep", "--fixed-strings", "-I", word], { cwd: directory.path }).then(
    ({ stdout }) => stdout,
    ({ code, stdout }: { code: number; stdout: string }) => (code === 1 ? "" : stdout),
  );

it("refuses names that npm or GitHub would refuse", async () => {
  await expect(rename("acme", "acme/cas", "@acme/cas")).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining("usage: "),
  });
});

it("replaces the placeholders of scope, repository and team everywhere", async () => {
  const { stdout } = await rename("@acme", "acme/attributes", "@acme/attributes-team");
  expect(stdout).toMatch(/^\d{3,} files changed/);
  for (const word of ["@cas/", "github.com/example/cas-typescript", "@example/cas-maintainers"])
    expect(await linesWith(word)).toBe("");
  const text = await readFile(join(directory.path, "packages/client/package.json"), "utf8");
  expect(JSON.parse(text)).toMatchObject({
    name: "@acme/client",
    bugs: "https://github.com/acme/attributes/issues",
    repository: { url: "git+https://github.com/acme/attributes.git" },
    dependencies: { "@acme/models": "workspace:^" },
  });
});
