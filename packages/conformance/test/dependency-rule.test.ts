import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, sourceFiles, workspacePackages } from "../src/workspace.ts";

/**
 * The dependency rule: models <- {client, engine, decorators, areas, tables, api} <- jobs <- {testing, cli, apps}. Siblings never import each other; only
 * cli, apps, conformance and benchmarks import more than one. `may` names packages, or single entries of a package: "@cas/api/client"
 * allows no other entry of @cas/api. `typesOnly` may be imported by `import type`, `tests` by tests.
 */
interface Allowed {
  readonly may: readonly string[];
  readonly typesOnly?: readonly string[];
  readonly tests?: readonly string[];
}
/** The entries of @cas/api that bring no server into a page. */
const FOR_PAGES = ["@cas/api/client", "@cas/api/query"];
const RULE: Readonly<Record<string, Allowed>> = {
  "@cas/models": { may: [] },
  "@cas/client": { may: ["@cas/models"], tests: ["@cas/test-doubles"] },
  "@cas/engine": { may: ["@cas/models"] },
  "@cas/decorators": { may: ["@cas/models"], tests: ["@cas/test-doubles"] },
  "@cas/areas": { may: ["@cas/models"], tests: ["@cas/sample-data"] },
  "@cas/tables": { may: ["@cas/models"] },
  // Computes by any Cas, its tests by the engine; its results are tables.
  "@cas/jobs": {
    may: ["@cas/models", "@cas/tables"],
    tests: ["@cas/engine", "@cas/sample-data", "@cas/test-doubles"],
  },
  "@cas/api": { may: ["@cas/models"], tests: ["@cas/test-doubles"] },
  // Spies of vitest, for the tests of the packages above. @cas/testing, which strangers use, stands on the API.
  "@cas/test-doubles": { may: ["@cas/models"] },
  "@cas/testing": { may: ["@cas/api", "@cas/models"], tests: ["@cas/client"] },
  "@cas/sample-data": { may: ["@cas/models"] },
  // Composes the others, as the apps do.
  "@cas/cli": {
    may: [
      "@cas/api",
      "@cas/areas",
      "@cas/client",
      "@cas/engine",
      "@cas/models",
      "@cas/sample-data",
      "@cas/tables",
    ],
  },
  // Reads the sources of the others; no package imports it.
  "@cas/reference": { may: [] },
  "@cas/web": {
    may: ["@cas/areas", "@cas/models", "@cas/sample-data", "@cas/tables", ...FOR_PAGES],
    typesOnly: ["@cas/api"],
    tests: ["@cas/testing"],
  },
  "@cas/server": {
    may: [
      "@cas/api",
      "@cas/client",
      "@cas/decorators",
      "@cas/engine",
      "@cas/jobs",
      "@cas/models",
      "@cas/sample-data",
      "@cas/web",
    ],
  },
  "@cas/conformance": {
    may: [
      "@cas/api",
      "@cas/areas",
      "@cas/cli",
      "@cas/client",
      "@cas/decorators",
      "@cas/engine",
      "@cas/jobs",
      "@cas/models",
      "@cas/sample-data",
      "@cas/server",
      "@cas/tables",
      "@cas/test-doubles",
      "@cas/testing",
      "@cas/web",
    ],
  },
  "@cas/benchmarks": {
    may: [
      "@cas/api",
      "@cas/areas",
      "@cas/cli",
      "@cas/client",
      "@cas/decorators",
      "@cas/engine",
      "@cas/models",
      "@cas/sample-data",
      "@cas/server",
      "@cas/tables",
    ],
  },
};

const packages = workspacePackages();
const internal = (names: Iterable<string>): string[] =>
  [...names].filter((name) => name.startsWith("@cas/"));
const packageOf = (name: string): string => name.split("/").slice(0, 2).join("/");
/** Whether a list allows an import: by its package, or by its entry. */
const allows = (allowed: readonly string[], name: string): boolean =>
  allowed.includes(packageOf(name)) || allowed.includes(name);

it("the rule has every package", () => {
  expect(packages.map(({ manifest }) => manifest.name).toSorted()).toEqual(
    Object.keys(RULE).toSorted(),
  );
});

describe.each(packages.map((one) => [one.manifest.name, one] as const))(
  "%s",
  (name, { directory, manifest }) => {
    const { may, typesOnly = [], tests = [] } = RULE[name] ?? { may: [] };
    const mayIn = (path: string): readonly string[] =>
      /\.test\.tsx?$|\/test\//.test(path) ? [...may, ...tests] : may;

    it("has only allowed dependencies", () => {
      const { dependencies = {}, devDependencies = {} } = manifest;
      expect(internal(Object.keys(dependencies)).filter((one) => !may.includes(one))).toEqual([]);
      expect(
        internal(Object.keys(devDependencies)).filter(
          (one) => ![...may, ...typesOnly, ...tests].includes(one),
        ),
      ).toEqual([]);
    });

    it("has only allowed imports, and imports types where only types are allowed", () => {
      const faults = sourceFiles(directory).flatMap(({ path, imports, typeImports }) => [
        ...internal(imports)
          .filter((one) => packageOf(one) !== name && !allows(mayIn(path), one))
          .map((one) => `${path} imports ${one}`),
        ...internal(typeImports)
          .filter((one) => packageOf(one) !== name && !allows([...mayIn(path), ...typesOnly], one))
          .map((one) => `${path} imports types of ${one}`),
      ]);
      expect(faults).toEqual([]);
    });

    it("imports other packages by their exports, not by paths", () => {
      const depth = directory.split("/").length;
      const faults = sourceFiles(directory).flatMap(({ path, imports, typeImports }) =>
        [...imports, ...typeImports]
          .filter((one) => one.startsWith("."))
          .filter((one) => {
            const parts = posix.join(path, "..", one).split("/");
            const isOwn = parts.slice(0, depth).join("/") === directory;
            return !isOwn && !/^vitest\.\w+\.ts$/.test(parts.join("/"));
          })
          .map((one) => `${path} imports ${one}`),
      );
      expect(faults).toEqual([]);
    });

    it("pins outside packages in the catalog and takes packages of the repository from the workspace", () => {
      const { dependencies = {}, devDependencies = {} } = manifest;
      const wrong = Object.entries({ ...dependencies, ...devDependencies }).filter(
        ([one, version]) =>
          !(one.startsWith("@cas/") ? /^workspace:[*^]$/ : /^catalog:\w*$/).test(version),
      );
      expect(wrong).toEqual([]);
    });

    it("takes the ranges of peers from their catalog, and develops with one version of each", () => {
      const { peerDependencies = {}, dependencies = {}, devDependencies = {} } = manifest;
      for (const [peer, range] of Object.entries(peerDependencies)) {
        expect([peer, range]).toEqual([peer, "catalog:peers"]);
        expect([peer, devDependencies[peer]]).toEqual([peer, "catalog:"]);
        expect(Object.keys(dependencies)).not.toContain(peer);
      }
    });
  },
);

describe("the engine", () => {
  const io =
    /^(node:(fs|net|http|https|http2|zlib|child_process|worker_threads|dns|tls)|undici|@cogeotiff)/;
  const pure = ["geometry", "coverage", "statistics"].flatMap((folder) =>
    sourceFiles(`packages/engine/src/${folder}`).filter(({ path }) => !path.endsWith(".test.ts")),
  );

  it("does no input or output in geometry, coverage and statistics", () => {
    expect(pure.length).toBeGreaterThan(8);
    const faults = pure.flatMap(({ path, imports, typeImports }) =>
      [...imports, ...typeImports]
        .filter((one) => io.test(one) || /\/(source|connectors)\//.test(one))
        .map((one) => `${path} imports ${one}`),
    );
    expect(faults).toEqual([]);
  });
});

it("a published package has explicit exports without a wildcard; others are private", () => {
  const published = packages.filter(({ manifest }) => manifest.private !== true);
  expect(published.map(({ manifest }) => manifest.name).toSorted()).toEqual([
    "@cas/api",
    "@cas/areas",
    "@cas/cli",
    "@cas/client",
    "@cas/decorators",
    "@cas/engine",
    "@cas/jobs",
    "@cas/models",
    "@cas/sample-data",
    "@cas/tables",
    "@cas/testing",
  ]);
  for (const { directory, manifest } of published) {
    const { name, dependencies = {}, peerDependencies = {} } = manifest;
    // npm installs one copy for all packages of a release. Each asks its host for zod, which the models need.
    for (const own of internal(Object.keys(dependencies)))
      expect([name, own, dependencies[own]]).toEqual([name, own, "workspace:^"]);
    expect([name, ...Object.keys(peerDependencies)]).toContain("zod");
    const text = readFileSync(join(ROOT, directory, "package.json"), "utf8");
    expect(text).not.toContain('*":');
    expect(readFileSync(join(ROOT, directory, "LICENSE"), "utf8")).toContain("MIT License");
  }
});
