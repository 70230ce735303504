import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { EnvironmentError } from "./environment.ts";

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The variables of the process and, of those that it has not, those of a `.env` file. One that the process has wins, an empty
 * one too: that is how a setting of the file is taken back.
 *
 * @param file its path; none there is like an empty one
 * @throws EnvironmentError when it is there and cannot be read
 */
export function withDotEnv(variables: Variables, file = ".env"): Variables {
  return { ...readDotEnv(file), ...variables };
}

function readDotEnv(file: string): Variables {
  try {
    return parseEnv(readFileSync(file, "utf8"));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    if (code === "ENOENT") return {};
    throw new EnvironmentError(`The file .env cannot be read: ${code}`, { cause: error });
  }
}
