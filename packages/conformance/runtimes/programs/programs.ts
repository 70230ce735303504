import { isCasError } from "@cas/models";
import type { Place } from "./place.ts";

/** What came of a program: its outcome, or the error that it ended with. */
export type Cell =
  | { readonly outcome: unknown }
  | { readonly errorType: string | undefined; readonly message: string };

/** The programs by name; each module is loaded when its program runs, as most run in a process of their own. */
const PROGRAMS: Readonly<Record<string, () => Promise<{ run(place: Place): Promise<unknown> }>>> = {
  models: () => import("./models.ts"),
  client: () => import("./client.ts"),
  fetch: () => import("./fetch.ts"),
  sync: () => import("./sync.ts"),
  engine: () => import("./engine.ts"),
  api: () => import("./api.ts"),
  testing: () => import("./testing.ts"),
};

/** Runs the program of a name. */
export async function runProgram(name: string, place: Place): Promise<Cell> {
  try {
    const program = await PROGRAMS[name]?.();
    if (program === undefined) throw new TypeError(`There is no program ${name}`);
    return { outcome: await program.run(place) };
  } catch (error) {
    const errorType = isCasError(error) ? error.errorType : undefined;
    return { errorType, message: error instanceof Error ? error.message : String(error) };
  }
}
