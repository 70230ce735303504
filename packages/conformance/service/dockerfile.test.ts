import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { ROOT } from "../src/workspace.ts";
import { interpreter } from "./python.ts";

const run = promisify(execFile);

it("hadolint finds nothing in the Dockerfile", async () => {
  const hadolint = join(dirname(interpreter), "hadolint");
  const { stdout } = await run(hadolint, [join(ROOT, "Dockerfile")]).catch((error: unknown) => ({
    stdout: (error as { stdout?: string }).stdout ?? String(error),
  }));
  expect(stdout).toBe("");
});
