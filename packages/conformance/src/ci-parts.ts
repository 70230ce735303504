import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./workspace.ts";

const script = readFileSync(join(ROOT, ".ci/run"), "utf8");

/** The parts of `.ci/run`, in the order of a complete run. */
export const CI_PARTS: readonly string[] = /^PARTS="(.*)"$/m.exec(script)?.[1]?.split(" ") ?? [];

/** The parts that `.ci/run` defines, sorted. */
export const DEFINED_PARTS: readonly string[] = [...script.matchAll(/^part_(\w+)\(\) \{$/gm)]
  .map(([, name]) => String(name))
  .toSorted();

/** The parts that a command names, e.g. `bash .ci/run test lint`; undefined for any other command. */
export function partsOf(command: string): readonly string[] | undefined {
  const [, words] = /^bash \.ci\/run((?: \S+)*)$/.exec(command.trim()) ?? [];
  return words?.split(" ").filter((word) => word !== "");
}
