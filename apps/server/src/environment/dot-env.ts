import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { EnvironmentError } from "./environment.ts";

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The variables of the process, and those of a `.env` file that the process does not have. An empty variable of the process
 * overrides the file too, which unsets a setting of the file.
 *
 * @param file path of the file, which may be missing
 * @throws EnvironmentError if the file exists and cannot be read
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
