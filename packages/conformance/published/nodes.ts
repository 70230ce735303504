import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../src/workspace.ts";

const directory = join(ROOT, "packages/conformance/nodes");

function installed(name: string): string {
  const file = join(directory, "node_modules", name, "bin/node");
  if (existsSync(file)) return file;
  throw new TypeError(
    "Install the other Nodes: npx -y pnpm@12 --dir packages/conformance/nodes install",
  );
}

/** The Node versions that the packages must support, by major: this one, and those of nodes/package.json. */
export const NODES: readonly (readonly [major: string, file: string])[] = [
  ["22", installed("node-22")],
  ["24", process.execPath],
  ["26", installed("node-26")],
];
