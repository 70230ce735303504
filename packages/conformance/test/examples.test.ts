import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT, workspacePackages } from "../src/workspace.ts";

/** The part of a package.json that the rules check. */
interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}
interface Workspace {
  readonly packages?: readonly string[];
  readonly catalog: Readonly<Record<string, string>>;
  readonly catalogs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly overrides?: Readonly<Record<string, string>>;
}
const textOf = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const workspaceOf = (directory: string): Workspace =>
  parse(textOf(join(directory, "pnpm-workspace.yaml"))) as Workspace;
const manifestOf = (directory: string): Manifest =>
  JSON.parse(textOf(join(directory, "package.json"))) as Manifest;

describe("the example for Next.js", () => {
  const { catalog, overrides = {} } = workspaceOf("examples/next");
  const { dependencies = {}, devDependencies = {} } = manifestOf("examples/next");
  const root = workspaceOf(".");
  const own = Object.keys(overrides).filter((name) => name.startsWith("@cas/"));

  it("is a workspace of its own, so that `pnpm start` and `pnpm test` do not install it", () => {
    expect(root.packages?.filter((pattern) => pattern.startsWith("examples"))).toEqual([]);
    expect(Object.keys(root.catalog)).not.toContain("next");
  });

  it("has the versions of the catalog of the repository, and pins Next.js", () => {
    const { next, ...others } = catalog;
    expect(next).toMatch(/^\d+\.\d+\.\d+$/);
    const repository = { ...root.catalogs?.["dependencies"], ...root.catalog };
    for (const [name, version] of Object.entries(others))
      expect([name, version]).toEqual([name, repository[name]]);
  });

  it("takes packages of the repository from their folders, and all others from its catalog", () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      const folder = `file:../../packages/${name.slice("@cas/".length)}`;
      expect([name, version]).toEqual([name, name.startsWith("@cas/") ? folder : "catalog:"]);
    }
  });

  it("overrides each reference of these packages to the workspace or the catalog", () => {
    const named = workspacePackages()
      .filter(({ manifest }) => own.includes(manifest.name))
      .flatMap(({ directory }) => {
        const { dependencies: brought = {}, peerDependencies = {} } = manifestOf(directory);
        return Object.keys({ ...brought, ...peerDependencies });
      });
    expect([...new Set([...named, ...own])].toSorted()).toEqual(Object.keys(overrides).toSorted());
  });
});
