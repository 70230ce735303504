import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { temporaryDirectory } from "../temporary-directory.ts";
import { LONG_DATA } from "./long-axes.ts";

const script = fileURLToPath(new URL("extract-long-axis.ts", import.meta.url));
/** A process that hangs is ended after this time; none needs a tenth of it. */
const TIMEOUT_MS = 600_000;
/**
 * Longest turn of the event loop, milliseconds of processor time without the collection of garbage. Turns of 20 to 35 were
 * measured. They were 300 to 14,000 before steps were made, chosen and read with pauses.
 */
const MOST_TURN_MS = 100;
const MOST_MEMORY = 700 * 1024 * 1024;
/** Processor time after the caller has left, until the process ends: less than a twentieth of what the whole question takes. */
const MOST_AFTER_MS = 250;

interface Outcome {
  readonly name: string;
  readonly cpuMs: number;
  readonly value?: unknown;
  readonly count?: number;
  readonly warnings?: readonly string[];
  readonly rss?: number;
}

async function run(source: object, ...more: readonly string[]): Promise<Map<string, Outcome>> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      "--conditions=@cas/source",
      "--max-old-space-size=512",
      script,
      JSON.stringify(source),
      ...more,
    ],
    { timeout: TIMEOUT_MS, killSignal: "SIGKILL" },
  );
  const lines = stdout.trim().split("\n");
  return new Map(
    lines.map((line) => {
      const outcome = JSON.parse(line) as Outcome;
      return [outcome.name, outcome];
    }),
  );
}

describe("a million time steps", () => {
  it.each(LONG_DATA)(
    "of $name hold neither the event loop nor memory",
    { timeout: TIMEOUT_MS },
    async ({ times, write }) => {
      await using directory = await temporaryDirectory();
      const outcomes = await run(await write(directory.url));
      expect(outcomes.get("latest")).toMatchObject({ value: 7, count: 9 });
      expect(outcomes.get("all")).toMatchObject({
        value: expect.closeTo(7, 6) as unknown,
        count: 9 * times,
      });
      const tooMany = `Too many time steps to return one by one: ${times} > limit 100000 (maxReturnedSteps); give a shorter time_range`;
      expect(outcomes.get("one by one")?.warnings).toEqual([`lab:steps: ${tooMany}`]);
      expect(outcomes.get("cells")?.warnings).toEqual([tooMany]);
      expect(outcomes.get("raster")?.warnings?.join()).toMatch(
        /^Request validation failed: time_range/,
      );
      for (const { name, cpuMs, warnings, rss } of outcomes.values()) {
        expect([name, cpuMs < MOST_TURN_MS ? "short" : cpuMs]).toEqual([name, "short"]);
        expect(warnings?.length).toBeLessThan(8);
        expect(rss).toBeLessThan(MOST_MEMORY);
      }
    },
  );

  // While the axis is opened, while steps are chosen, and while they are read.
  it.each(
    LONG_DATA.filter(({ name }) => LEFT.includes(name)).flatMap((data) =>
      [50, 300, 600, 1200, 2500].map((ms) => ({ ...data, ms })),
    ),
  )(
    "of $name are left at once by a caller after $ms ms",
    { timeout: TIMEOUT_MS },
    async ({ write, ms }) => {
      await using directory = await temporaryDirectory();
      const outcomes = await run(await write(directory.url), String(ms));
      expect(outcomes.get("left")?.warnings).toEqual(["CasError"]);
      expect(outcomes.get("left")?.cpuMs).toBeLessThan(MOST_TURN_MS);
      expect(outcomes.get("after")?.cpuMs).toBeLessThan(MOST_AFTER_MS);
    },
  );
});

const LEFT: readonly string[] = ["each hour twice", "hours that 100 netCDF files have twice"];
