import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Damage } from "./storm.ts";

/** A storm in another process, which only the client and the service keep alive: it must end by itself. */
export async function runStorm(
  transport: string,
  calls: number,
): Promise<Damage & { readonly left: readonly string[] }> {
  const script = fileURLToPath(new URL("storm-process.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--conditions=@cas/source",
    script,
    transport,
    String(calls),
  ]);
  return JSON.parse(stdout) as Awaited<ReturnType<typeof runStorm>>;
}

/** The damage of a storm that the client survives. */
export const UNHARMED = {
  surprises: [],
  miscounted: [],
  foreignRequests: [],
  listeners: 0,
  left: [],
} as const satisfies Partial<Awaited<ReturnType<typeof runStorm>>>;
