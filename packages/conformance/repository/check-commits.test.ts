import { execFile } from "node:child_process";
import { devNull } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../src/workspace.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

const run = promisify(execFile);
const GOOD = "Count edges once\n\nThe pixel was counted twice.";

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
const identity = { NAME: "A", EMAIL: "a@example.com", DATE: "2026-01-01T00:00:00Z" };
const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: "1",
  ...Object.fromEntries(
    Object.entries(identity).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]),
  ),
};
const git = (...words: readonly string[]): Promise<unknown> =>
  run("git", words, { cwd: directory.path, env });
const commit = (message: string): Promise<unknown> => git("commit", "--allow-empty", "-m", message);

/** Runs the check in the repository of this test. */
async function check(
  ...words: readonly string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  const script = [join(ROOT, ".ci/check-commits.mjs"), ...words];
  return run(process.execPath, script, { cwd: directory.path, env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as Awaited<ReturnType<typeof check>>,
  );
}

beforeAll(async () => {
  directory = await temporaryDirectory();
  await git("init", "--initial-branch", "main");
  await commit("From before the rule.");
  await git("branch", "start");
});
afterAll(() => directory[Symbol.asyncDispose]());

describe("the check of commits", () => {
  it("passes a branch of good commits and a merge, and prints how many it read", async () => {
    await git("switch", "--create", "good", "start");
    await commit(GOOD);
    await git("switch", "--create", "other", "start");
    await commit(`${GOOD}\n\nMore.`);
    await git("merge", "--no-ff", "-m", "Merge branch 'good'", "good");
    const checked = { code: 0, stdout: "2 commits checked, 0 with a wrong message\n", stderr: "" };
    expect(await check()).toEqual(checked);
    expect(await check("start", "other")).toEqual(checked);
  });

  it("names a wrong commit and its faults", async () => {
    await git("switch", "--create", "wrong", "start");
    await commit(GOOD);
    await commit("Count edges once.");
    const { code, stdout, stderr } = await check();
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: "2 commits checked, 1 with a wrong message\n",
    });
    expect(stderr.replace(/^[0-9a-f]+/, "HASH").split("\n")).toEqual([
      "HASH Count edges once.",
      "  The subject ends with a period; remove it",
      "  There is no body; say why the change is made",
      "",
    ]);
  });

  it("compares with origin/main before main", async () => {
    await git("switch", "--create", "shared", "start");
    await commit("Not good");
    await git("update-ref", "refs/remotes/origin/main", "shared");
    expect(await check()).toMatchObject({ code: 0, stdout: expect.stringContaining("0 commits") });
    await git("update-ref", "-d", "refs/remotes/origin/main");
    expect(await check()).toMatchObject({ code: 1 });
  });

  it.each(["nowhere", "--output=file", ""])("rejects the base %j", async (base) => {
    const { code, stdout, stderr } = await check(base);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(
      `${base} is no commit here. Fetch it, or name another: check-commits.mjs BASE HEAD\n`,
    );
  });

  it("requires a base without a main branch", async () => {
    await git("switch", "wrong");
    await git("branch", "--move", "main", "trunk");
    const { code, stderr } = await check();
    await git("branch", "--move", "trunk", "main");
    expect(code).toBe(2);
    expect(stderr).toContain("name the commit that the branch starts from");
  });
});
