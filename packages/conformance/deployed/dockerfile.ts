import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../src/workspace.ts";

/** An instruction of a Dockerfile, e.g. RUN with its command. */
interface Instruction {
  readonly name: string;
  readonly words: string;
}

/** The stages of the repository's Dockerfile, each with its instructions. */
export function dockerfileStages(): readonly (readonly Instruction[])[] {
  const lines = readFileSync(join(ROOT, "Dockerfile"), "utf8")
    .replaceAll(/^#.*\n/gm, "")
    .replaceAll("\\\n", " ")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const stages: Instruction[][] = [];
  for (const line of lines) {
    const [, name = "", words = ""] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    if (name === "FROM") stages.push([]);
    stages.at(-1)?.push({ name, words });
  }
  return stages;
}

/** The value of an instruction of a stage, e.g. of CMD; the last one counts. */
export function wordsOf(stage: readonly Instruction[], name: string): string {
  return stage.findLast((one) => one.name === name)?.words ?? "";
}

/** The variables that a stage sets. */
export function variablesOf(stage: readonly Instruction[]): Record<string, string> {
  const pairs = stage
    .filter(({ name }) => name === "ENV")
    .flatMap(({ words }) => words.split(/\s+/))
    .map((pair) => pair.split("=", 2) as [string, string]);
  return Object.fromEntries(pairs);
}

/** A command in JSON, the form of CMD and HEALTHCHECK. */
export function commandOf(words: string): readonly string[] {
  return JSON.parse(words.slice(words.indexOf("["))) as string[];
}
