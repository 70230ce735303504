import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { anchorsOf, linksOf } from "../src/documentation.ts";
import { ROOT, workspacePackages } from "../src/workspace.ts";

/** What the registry shows of a package. */
interface PublicManifest {
  readonly name: string;
  readonly version: string;
  readonly homepage: string;
  readonly bugs: string;
  readonly keywords: readonly string[];
  readonly license: string;
  readonly files: readonly string[];
  readonly repository: { readonly type: string; readonly url: string; readonly directory?: string };
  readonly publishConfig: { readonly access: string; readonly provenance: boolean };
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const textOf = (...path: string[]): string => readFileSync(join(ROOT, ...path), "utf8");
const root = JSON.parse(textOf("package.json")) as PublicManifest;
/** The page of the repository: all other places must agree with this one. */
const PAGE = root.bugs.replace(/\/issues$/, "");

const published = workspacePackages()
  .filter(({ manifest }) => manifest.private !== true)
  .map(({ directory }) => {
    const manifest = JSON.parse(textOf(directory, "package.json")) as PublicManifest;
    return [manifest.name, directory, manifest] as const;
  });

it("the root names the repository once", () => {
  expect(root.homepage).toBe(`${PAGE}#readme`);
  expect(root.repository.url).toBe(`git+${PAGE}.git`);
});

describe.each(published)("%s", (name, directory, manifest) => {
  const readme = textOf(directory, "README.md");

  it("says where it comes from, and is published with provenance", () => {
    expect(manifest).toMatchObject({
      homepage: `${PAGE}/tree/main/${directory}#readme`,
      bugs: root.bugs,
      repository: { ...root.repository, directory },
      publishConfig: { access: "public", provenance: true },
    });
    expect(manifest.keywords.length).toBeGreaterThan(4);
  });

  it("has a changelog with its version, in its archive too", () => {
    expect(manifest.files).toContain("CHANGELOG.md");
    expect(textOf(directory, "CHANGELOG.md")).toContain(`\n## ${manifest.version}\n`);
  });

  it("has a README that says how to install it, names its peers and shows a first call", () => {
    expect(readme).toMatch(new RegExp(`^npm install .*${name}\\b`, "m"));
    expect(readme).toMatch(/^```ts\nimport /m);
    const isNamed = (peer: string): boolean => readme.includes(peer);
    const named = Object.keys(manifest.peerDependencies).filter(
      (peer) => !["@opentelemetry/api", "zod"].includes(peer),
    );
    expect(named.filter((peer) => !isNamed(peer))).toEqual([]);
  });

  it("has a README whose links work on the registry's page", () => {
    const links = linksOf(`${directory}/README.md`);
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((link) => !link.startsWith("https://"))).toEqual([]);
    const own = links
      .filter((link) => link.startsWith(`${PAGE}/`))
      .map((link) => link.slice(PAGE.length + 1).replace(/^(?:blob|tree)\/main\//, ""));
    expect(own.length).toBeGreaterThan(1);
    const isThere = (link: string): boolean => {
      const [path = "", anchor] = link.split("#");
      const exists = existsSync(join(ROOT, path));
      return exists && (anchor === undefined || anchorsOf(path).includes(anchor));
    };
    expect(own.filter((link) => !isThere(link))).toEqual([]);
    const scoped = links.flatMap((link) => link.split("npmjs.com/package/").slice(1));
    expect(scoped.filter((one) => !published.some(([other]) => other === one))).toEqual([]);
  });
});

it("the sample data have a licence for each file", () => {
  const listed = [...textOf("packages/sample-data/LICENSES.md").matchAll(/^\| `([^`]+)`/gm)];
  const files = globSync("packages/sample-data/data/*", { cwd: ROOT }).map((file) =>
    basename(file),
  );
  expect(listed.map(([, file]) => String(file)).toSorted()).toEqual(files.toSorted());
  const [, , manifest] = published.find(([name]) => name.endsWith("/sample-data")) ?? [];
  expect(manifest?.license).toBe("MIT AND CC-BY-4.0");
  expect(manifest?.files).toContain("LICENSES.md");
});
