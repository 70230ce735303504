import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { partsOf } from "./ci-parts.ts";
import { ROOT } from "./workspace.ts";

/** A step of a job, as GitHub reads it. */
interface Step {
  readonly uses?: string;
  readonly run?: string;
}

/** A job of a workflow, as GitHub reads it. */
interface Job {
  readonly "timeout-minutes"?: number;
  readonly permissions?: unknown;
  readonly strategy?: {
    readonly matrix: {
      readonly os?: readonly string[];
      readonly include?: readonly Readonly<Record<string, string>>[];
    };
  };
  readonly steps: readonly Step[];
}

/** A workflow, as GitHub reads it. */
interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: { readonly group: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The workflows of the repository by the names of their files. */
export const WORKFLOWS: Readonly<Record<string, Workflow>> = Object.fromEntries(
  globSync(".github/workflows/*.yml", { cwd: ROOT }).map((file) => [
    basename(file),
    parse(readFileSync(join(ROOT, file), "utf8")) as Workflow,
  ]),
);

/** The commands of a job; a command with a value of the matrix is repeated for each row. */
export function commandsOf({ steps, strategy }: Job): readonly string[] {
  return steps.flatMap(({ run }) => {
    if (run === undefined) return [];
    if (!run.includes("${{ matrix.")) return [run];
    return (strategy?.matrix.include ?? []).map((row) =>
      run.replace(/\$\{\{ matrix\.(\w+) \}\}/g, (_all, key: string) => row[key] ?? ""),
    );
  });
}

/** The parts of `.ci/run` that a job calls. */
export function partsOfJob(job: Job): readonly string[] {
  return commandsOf(job).flatMap((command) => partsOf(command) ?? []);
}
