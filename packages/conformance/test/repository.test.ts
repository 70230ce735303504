import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { CI_PARTS, DEFINED_PARTS, partsOf } from "../src/ci-parts.ts";
import { commandsOf, partsOfJob, WORKFLOWS } from "../src/workflows.ts";
import { ROOT, workspacePackages } from "../src/workspace.ts";

const textOf = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const yamlOf = (file: string): unknown => parse(textOf(file));
const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };

it(".nvmrc and the choice of native packages have the Node that the catalog pins", () => {
  const { catalog, nodeVersion } = yamlOf("pnpm-workspace.yaml") as {
    readonly catalog: Record<string, string>;
    readonly nodeVersion: string;
  };
  expect(nodeVersion).toBe(catalog["node"]);
  expect(textOf(".nvmrc").trim()).toBe(nodeVersion.split(".")[0]);
});

it("the list of parts in .ci/run names each part that it defines", () => {
  expect(CI_PARTS.length).toBeGreaterThan(10);
  expect(CI_PARTS.toSorted()).toEqual(DEFINED_PARTS);
});

describe("workflows", () => {
  const jobs = Object.entries(WORKFLOWS).flatMap(([file, workflow]) =>
    Object.entries(workflow.jobs).map(([name, job]) => [`${file} ${name}`, job] as const),
  );
  const { "node-only": nodeOnly, linux } = WORKFLOWS["ci.yml"]?.jobs ?? {};

  it.each(Object.entries(WORKFLOWS))("%s has read rights only, and a group", (_file, workflow) => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(workflow.concurrency?.group).toMatch(/github\.ref/);
  });

  /** The only job that may do more than read: it states where the packages were built. */
  const PERMISSIONS: Readonly<Record<string, object>> = {
    "release.yml publish": { contents: "read", "id-token": "write" },
  };

  it.each(jobs)(
    "%s has a time limit, no more permissions than listed, and pinned actions",
    (name, job) => {
      expect(job["timeout-minutes"]).toBeLessThanOrEqual(60);
      expect([undefined, PERMISSIONS[name]]).toContainEqual(job.permissions);
      const actions = job.steps.flatMap(({ uses }) => uses ?? []);
      expect(actions.length).toBeGreaterThan(0);
      for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@v\d+$/);
    },
  );

  it.each(
    jobs.flatMap(([name, job]) => commandsOf(job).map((command) => [name, command] as const)),
  )("%s: %s is a command of this repository", (_name, command) => {
    const parts = partsOf(command);
    const [, script = "", file = ""] =
      /^(?:npx -y pnpm@12 ([\w:]+)|node (\S+\.mjs))(?: |$)/.exec(command) ?? [];
    const isKnown =
      parts === undefined
        ? // `audit` is pnpm's own.
          [...Object.keys(scripts), "audit"].includes(script) ||
          (file !== "" && existsSync(join(ROOT, file)))
        : parts.length > 0 && parts.every((part) => CI_PARTS.includes(part));
    expect(isKnown).toBe(true);
  });

  it("the jobs of CI call each part of .ci/run once", () => {
    const called = Object.values(WORKFLOWS["ci.yml"]?.jobs ?? {}).flatMap(partsOfJob);
    expect(called.toSorted()).toEqual(DEFINED_PARTS);
  });

  it("parts that need only Node run on Linux, macOS and Windows, the others in Debian", () => {
    expect(nodeOnly?.strategy?.matrix.os).toEqual([
      "ubuntu-latest",
      "macos-latest",
      "windows-latest",
    ]);
    expect(nodeOnly && partsOfJob(nodeOnly)).toEqual(["test", "lint", "types", "build"]);
    expect(linux?.strategy?.matrix.include?.length).toBeGreaterThan(3);
  });

  it("CI checks the commit messages of pull requests by the script of developers", () => {
    const commands = Object.values(WORKFLOWS["ci.yml"]?.jobs ?? {}).flatMap(commandsOf);
    expect(commands.some((one) => one.startsWith(`${scripts["check:commits"]} `))).toBe(true);
  });
});

it("scripts of packages run in any shell: no variable before a command, no Unix command", () => {
  const manifests = [
    "package.json",
    ...workspacePackages().map((one) => `${one.directory}/package.json`),
  ];
  const faults = manifests.flatMap((file) => {
    const { scripts: all = {} } = JSON.parse(textOf(file)) as { scripts?: Record<string, string> };
    return Object.entries(all)
      .filter(([, script]) =>
        script
          .split("&&")
          .some((command) =>
            /^\s*(?:\w+=|(?:rm|cp|mv|mkdir|cat|sh|bash|export)\s)|['*;|$`]/.test(command),
          ),
      )
      .map(([name, script]) => `${file} ${name}: ${script}`);
  });
  expect(faults).toEqual([]);
});

describe("CODEOWNERS", () => {
  const rules = textOf(".github/CODEOWNERS")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(/\s+/));

  it("begins with an owner of everything", () => {
    expect(rules[0]?.[0]).toBe("*");
  });

  it.each(rules)("%s exists and belongs to %s", (path, ...owners) => {
    expect(path === "*" || existsSync(join(ROOT, path))).toBe(true);
    expect(path === "*" || path.startsWith("/")).toBe(true);
    expect(owners.length).toBeGreaterThan(0);
    for (const owner of owners) expect(owner).toMatch(/^@[\w-]+(?:\/[\w-]+)?$/);
  });
});

it("CITATION.cff has the required fields, and the version of the packages", () => {
  const citation = yamlOf("CITATION.cff") as Record<string, unknown>;
  const required = ["cff-version", "message", "title", "authors", "type", "license", "version"];
  expect(required.filter((key) => !citation[key])).toEqual([]);
  const versions = new Set(workspacePackages().map(({ manifest }) => manifest.version));
  expect([...versions]).toEqual([citation["version"]]);
  expect(citation["license"]).toBe(
    (JSON.parse(textOf("package.json")) as { license: string }).license,
  );
});

describe("issue forms", () => {
  interface Question {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly options?: readonly string[] };
  }
  const forms = globSync(".github/ISSUE_TEMPLATE/[0-9]*.yml", { cwd: ROOT }).map(
    (file) => [file, (yamlOf(file) as { body: readonly Question[] }).body] as const,
  );

  it.each(forms)("%s has a unique id for each question", (_file, body) => {
    const ids = body.filter(({ type }) => type !== "markdown").map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(undefined);
  });

  it("the bug report form lists each published package", () => {
    const parts = forms
      .flatMap(([, body]) => body)
      .filter(({ id }) => id === "part")
      .flatMap(({ attributes }) => attributes.options ?? []);
    const published = workspacePackages()
      .filter(({ manifest }) => manifest.private !== true)
      .map(({ manifest }) => manifest.name);
    expect(parts.filter((part) => part.startsWith("@")).toSorted()).toEqual(published.toSorted());
  });
});

describe("dependabot", () => {
  const { updates } = yamlOf(".github/dependabot.yml") as {
    updates: { "package-ecosystem": string; directory?: string; directories?: string[] }[];
  };
  /** The file that an ecosystem reads in each of its directories. */
  const FILES: Readonly<Record<string, string>> = {
    npm: "pnpm-lock.yaml",
    pip: "requirements.txt",
    docker: "Dockerfile",
    "docker-compose": "compose.yaml",
    "github-actions": ".github/workflows",
  };

  it.each(updates.map((one) => [one["package-ecosystem"], one] as const))(
    "%s is updated where its files are",
    (ecosystem, { directory, directories = [directory ?? ""] }) => {
      const file = FILES[ecosystem] ?? "unknown";
      expect(directories.filter((one) => !existsSync(join(ROOT, one, file)))).toEqual([]);
    },
  );
});
