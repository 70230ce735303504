import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { AXES } from "./long-axes.ts";

const script = fileURLToPath(new URL("extract-long-axis.ts", import.meta.url));
/** A process that hangs is ended after this time; none needs a tenth of it. */
const TIMEOUT_MS = 600_000;
/**
 * Longest turn of the event loop, milliseconds of processor time. Turns of 20 to 50 were measured; garbage may be collected in
 * one. They were 300 to 14,000 before steps were made, chosen and read with pauses.
 */
const MOST_TURN_MS = 200;
const MOST_MEMORY = 700 * 1024 * 1024;

interface Outcome {
  readonly cpuMs: number;
  readonly value: unknown;
  readonly count: number;
  readonly warnings: readonly string[];
  readonly rss: number;
}

describe("a million time steps", () => {
  it.each(AXES)(
    "of $name hold neither the event loop nor memory",
    { timeout: TIMEOUT_MS },
    async ({ name, times }) => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ["--conditions=@cas/source", "--max-old-space-size=512", script, name],
        { timeout: TIMEOUT_MS, killSignal: "SIGKILL" },
      );
      const [latest, all] = stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Outcome);
      expect(latest).toMatchObject({ value: 7, count: 9 });
      expect(all).toMatchObject({ value: expect.closeTo(7, 6) as unknown, count: 9 * times });
      for (const { cpuMs, warnings, rss } of [latest, all].flatMap((one) => one ?? [])) {
        expect(cpuMs).toBeLessThan(MOST_TURN_MS);
        expect(warnings.length).toBeLessThan(8);
        expect(rss).toBeLessThan(MOST_MEMORY);
      }
    },
  );
});
