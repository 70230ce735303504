// node .ci/publish.mjs [--registry URL] [--no-provenance]: publishes each public package whose version the registry does not have.
//
// pnpm packs, because it writes the ranges of the workspace and the catalog into package.json; npm publishes, because it signs
// where the package was built (provenance). published/registry.test.ts runs this file against a registry on this machine.
import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { registry: { type: "string" }, "no-provenance": { type: "boolean", default: false } },
});
const registry = values.registry === undefined ? [] : ["--registry", values.registry];
const root = join(import.meta.dirname, "..");

/** Whether the registry has a version; only its own "not found" counts as no. */
function isPublished(name, version) {
  try {
    execFileSync("npm", ["view", `${name}@${version}`, "version", "--json", ...registry], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    return true;
  } catch (error) {
    if (String(error.stdout).includes("E404")) return false;
    throw error;
  }
}

const directory = mkdtempSync(join(tmpdir(), "cas-publish-"));
try {
  for (const file of globSync("packages/*/package.json", { cwd: root }).toSorted()) {
    const { name, version, private: isPrivate } = JSON.parse(readFileSync(join(root, file)));
    if (isPrivate === true) continue;
    if (isPublished(name, version)) {
      process.stdout.write(`${name}@${version} is published\n`);
      continue;
    }
    const packed = execFileSync("pnpm", ["pack", "--json", "--pack-destination", directory], {
      cwd: join(root, dirname(file)),
      encoding: "utf8",
    });
    const { filename } = JSON.parse(packed);
    execFileSync(
      "npm",
      [
        "publish",
        join(directory, filename.split(/[\\/]/).at(-1)),
        ...registry,
        ...(values["no-provenance"] ? ["--provenance=false"] : []),
      ],
      { cwd: root, stdio: ["ignore", "ignore", "inherit"] },
    );
    process.stdout.write(`${name}@${version} is new\n`);
  }
} finally {
  rmSync(directory, { recursive: true });
}
