import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./workspace.ts";

const script = readFileSync(join(ROOT, ".ci/run"), "utf8");

/** The parts of `.ci/run`, in the order in which it runs all of them. */
export const CI_PARTS: readonly string[] = /^PARTS="(.*)"$/m.exec(script)?.[1]?.split(" ") ?? [];

/** The parts that `.ci/run` defines, sorted. */
export const DEFINED_PARTS: readonly string[] = [...script.matchAll(/^part_(\w+)\(\) \{$/gm)]
  .map(([, name]) => String(name))
  .toSorted();

/** The parts that a command names, `bash .ci/run test lint`; undefined when it calls something else. */
export function partsOf(command: string): readonly string[] | undefined {
  const [, words] = /^bash \.ci\/run((?: \S+)*)$/.exec(command.trim()) ?? [];
  return words?.split(" ").filter((word) => word !== "");
}
