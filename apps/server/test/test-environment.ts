import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Environment, readEnvironment } from "../src/environment/environment.ts";

/** The settings of a server in a test: a free port, no refusals because the machine is busy, no jobs of a developer. */
export const testEnvironment = (variables: Readonly<Record<string, string>> = {}): Environment =>
  readEnvironment({
    PORT: "0",
    MAX_LOOP_DELAY_MS: "0",
    CAS_DATA_DIR: join(tmpdir(), `cas-server-${randomUUID()}`),
    ...variables,
  });
