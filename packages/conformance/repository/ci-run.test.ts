import { execFile } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CI_PARTS } from "../src/ci-parts.ts";
import { ROOT } from "../src/workspace.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

const run = promisify(execFile);

/** A fake npx: it records its arguments, writes a report of two tests for `test`, and fails on demand. */
const NPX = `#!/usr/bin/env bash
echo "$*" >> calls.txt
case "$*" in
*" test") mkdir -p packages/one/reports && printf '%s' "$REPORT" > packages/one/reports/vitest.json ;;
esac
case " $FAILING " in *" \${*: -1} "*) exit 1 ;; esac
`;
const report = (passed: number, total: number): string =>
  JSON.stringify({ numPassedTests: passed, numTotalTests: total, success: passed === total });

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
beforeAll(async () => {
  directory = await temporaryDirectory();
  await cp(join(ROOT, ".ci"), join(directory.path, ".ci"), { recursive: true });
  await mkdir(join(directory.path, "bin"));
  await writeFile(join(directory.path, "bin/npx"), NPX, { mode: 0o755 });
});
afterAll(() => directory[Symbol.asyncDispose]());

/** Runs `.ci/run` in a directory without a repository; returns its exit code, its last line, and its calls of npx. */
async function ci(
  parts: readonly string[],
  variables: { readonly FAILING?: string; readonly REPORT?: string } = {},
): Promise<{ code: number; last: string; stderr: string; calls: readonly string[] }> {
  const calls = join(directory.path, "calls.txt");
  await writeFile(calls, "");
  const env = {
    ...process.env,
    PATH: `${join(directory.path, "bin")}${delimiter}${process.env["PATH"]}`,
    FAILING: "",
    REPORT: report(2, 2),
    ...variables,
  };
  const script = join(directory.path, ".ci/run");
  const { code, stdout, stderr } = await run("bash", [script, ...parts], { env }).then(
    (output) => ({ code: 0, ...output }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
  return {
    code,
    last: stdout.trimEnd().split("\n").at(-1) ?? "",
    stderr,
    calls: (await readFile(calls, "utf8")).split("\n").filter((line) => line !== ""),
  };
}

describe(".ci/run", () => {
  it("runs the given parts, in their order, and counts them", async () => {
    expect(await ci(["types", "lint"])).toEqual({
      code: 0,
      last: "2 passed, 0 failed",
      stderr: "",
      calls: ["-y pnpm@12 typecheck", "-y pnpm@12 lint"],
    });
  });

  it("counts the tests of a suite, and continues after a failure", async () => {
    expect(await ci(["test", "lint"], { REPORT: report(1, 2), FAILING: "test" })).toMatchObject({
      code: 1,
      last: "2 passed, 1 failed",
    });
    expect(await ci(["lint", "types"], { FAILING: "lint" })).toMatchObject({
      code: 1,
      last: "1 passed, 1 failed",
    });
  });

  it("counts a suite as failed that fails without a failed test", async () => {
    expect(await ci(["test"], { FAILING: "test" })).toMatchObject({
      code: 1,
      last: "2 passed, 1 failed",
    });
  });

  it("does not count the report of an earlier run", async () => {
    await ci(["test"]);
    const { calls, last } = await ci(["proof"]);
    expect(calls).toEqual(["-y pnpm@12 --filter @cas/conformance proof"]);
    expect(last).toBe("0 passed, 1 failed");
  });

  it("builds once for the parts that need the build", async () => {
    const { calls } = await ci(["build", "published"]);
    expect(calls.map((call) => call.split(" ").at(-1))).toEqual([
      "build",
      "check:packages",
      "install",
      "published",
    ]);
    expect((await ci(["published"])).calls[0]).toBe("-y pnpm@12 build");
  });

  it("rejects an unknown part, lists the parts, and runs nothing", async () => {
    const { code, last, stderr, calls } = await ci(["lint", "tests"]);
    expect({ code, last, calls }).toEqual({ code: 2, last: "0 passed, 1 failed", calls: [] });
    expect(stderr).toBe(`There is no part "tests". The parts are: ${CI_PARTS.join(" ")}\n`);
  });

  it.each(["", "*", "lint types"])("does not accept %j as a part", async (part) => {
    expect(await ci([part])).toMatchObject({ code: 2, last: "0 passed, 1 failed", calls: [] });
  });
});
