import { execFile } from "node:child_process";
import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { ROOT } from "../src/workspace.ts";

const run = promisify(execFile);

const interpreter = process.env["CAS_PYTHON"];
if (interpreter === undefined)
  throw new TypeError("Set CAS_PYTHON to a Python that has repository/requirements.txt installed");

/** Runs a linter of the interpreter's environment at the root; returns its findings. */
async function findings(linter: string, ...words: readonly string[]): Promise<string> {
  const executable = join(dirname(String(interpreter)), linter);
  return run(executable, words, { cwd: ROOT }).then(
    () => "",
    (error: unknown) => {
      const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
      return `${stdout}${stderr}` || String(error);
    },
  );
}

describe.each([
  ["vendor.github-workflows", ".github/workflows/*.yml"],
  ["vendor.github-issue-forms", ".github/ISSUE_TEMPLATE/[0-9]*.yml"],
  ["vendor.github-issue-config", ".github/ISSUE_TEMPLATE/config.yml"],
  ["vendor.dependabot", ".github/dependabot.yml"],
  ["vendor.citation-file-format", "CITATION.cff"],
])("the schema %s", (schema, pattern) => {
  const files = globSync(pattern, { cwd: ROOT });

  it(`fits ${pattern}`, async () => {
    expect(files.length).toBeGreaterThan(0);
    expect(await findings("check-jsonschema", "--builtin-schema", schema, ...files)).toBe("");
  });

  it("does not accept everything", async () => {
    const found = await findings("check-jsonschema", "--builtin-schema", schema, "compose.yaml");
    expect(found).toContain("Schema validation errors");
  });
});

it("zizmor finds no weakness in the workflows", async () => {
  expect(await findings("zizmor", "--offline", "--no-progress", ".github")).toBe("");
});
