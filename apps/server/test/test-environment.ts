import { type Environment, readEnvironment } from "../src/environment/environment.ts";

/** The settings of a server in a test: a free port, and no refusals because the machine is busy. */
export const testEnvironment = (variables: Readonly<Record<string, string>> = {}): Environment =>
  readEnvironment({ PORT: "0", MAX_LOOP_DELAY_MS: "0", ...variables });
