import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { ROOT, workspacePackages } from "../src/workspace.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The file of each packed package by its name. */
    packed: Readonly<Record<string, string>>;
  }
}

const run = promisify(execFile);

/** Packs the built packages once for all tests. */
export default async function pack(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), "cas-packed-"));
  const published = workspacePackages().filter(({ manifest }) => manifest.private !== true);
  await Promise.all(
    published.map((one) =>
      run("pnpm", ["pack", "--pack-destination", directory], { cwd: join(ROOT, one.directory) }),
    ),
  );
  const archives = await readdir(directory);
  const packed = published.map(({ manifest: { name } }) => {
    const stem = `${name.replace("@", "").replace("/", "-")}-`;
    const archive = archives.find((one) => one.startsWith(stem));
    if (archive === undefined) throw new TypeError(`${name} was not packed`);
    return [name, join(directory, archive)] as const;
  });
  project.provide("packed", Object.fromEntries(packed));
  return () => rm(directory, { recursive: true, force: true });
}
