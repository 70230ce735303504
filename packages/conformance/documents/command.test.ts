import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claimedOutput, codeBlocks } from "../src/documentation.ts";
import { ROOT } from "../src/workspace.ts";

const GUIDE = "docs/guide/cli.md";
const blocks = codeBlocks().filter(
  ({ location, language }) => language === "sh" && location.startsWith(`${GUIDE}:`),
);

/** `cas` from its sources, as bash calls it. */
const COMMAND = `cas() { "${process.execPath}" --conditions=@cas/source "${join(ROOT, "packages/cli/bin/cas.mjs")}" "$@"; }`;

describe(`the commands of ${GUIDE}`, () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "cas-guide-"));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it("has some", () => {
    expect(blocks.length).toBeGreaterThan(2);
  });

  // In one folder and in order: a block uses the files of those before it.
  it.each(blocks.map((block) => [block.location, block] as const))(
    "%s print what they claim",
    async (_location, { code }) => {
      const script = `${COMMAND}\nset -eo pipefail\n${code}`;
      const { stdout } = await promisify(execFile)("bash", ["-c", script], {
        cwd: directory,
        env: { ...process.env, CAS_BASE_URL: "" },
      });
      const printed = stdout.split("\n").filter((line) => line !== "");
      expect(printed).toEqual(claimedOutput(code, "#"));
    },
  );
});
