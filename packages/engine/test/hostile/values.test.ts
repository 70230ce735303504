import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("extract-values.ts", import.meta.url));
const MEGABYTE = 1024 * 1024;
/** A process that hangs is ended after this time; none needs a fifth of it. */
const TIMEOUT_MS = 300_000;

interface Outcome {
  readonly outcome: unknown;
  /** Bytes of values that are held after the extract. */
  readonly held: number;
  /** Peak memory of the process until then, bytes. */
  readonly rss: number;
}

/** @param blocks number of blocks of 256 x 256 cells, columns x rows; the cells are 0, 1, 2, ... in no order */
async function extractInChild(
  blocks: string,
  maxValueBytes: number,
  aggregations: readonly string[],
): Promise<readonly Outcome[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      "--conditions=@cas/source",
      "--max-old-space-size=128",
      script,
      blocks,
      String(maxValueBytes),
      ...aggregations,
    ],
    { timeout: TIMEOUT_MS, killSignal: "SIGKILL" },
  );
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Outcome);
}

describe("more different values than a Map can hold", () => {
  it(
    "are counted in memory with a limit, and too many classes are refused early",
    { timeout: TIMEOUT_MS },
    async () => {
      const cells = 18 * 15 * 256 ** 2;
      expect(cells).toBeGreaterThan(2 ** 24);
      const [distribution, unique] = await extractInChild("18x15", 512 * MEGABYTE, [
        "distribution",
        "unique",
      ]);
      expect(distribution?.outcome).toMatch(/distribution of more than 10000 distinct values/);
      expect(distribution?.rss).toBeLessThan(300 * MEGABYTE);
      expect(unique).toMatchObject({ outcome: cells, held: 0 });
      // Each value and its weight take 16 bytes: 270 MB.
      expect(unique?.rss).toBeLessThan(700 * MEGABYTE);
    },
  );

  it("have a median in less memory than they take", { timeout: TIMEOUT_MS }, async () => {
    const cells = 10 * 7 * 256 ** 2;
    // They take 73 MB.
    const [median] = await extractInChild("10x7", 32 * MEGABYTE, ["median"]);
    expect(median).toMatchObject({ outcome: (cells - 1) / 2, held: 0 });
    expect(median?.rss).toBeLessThan(300 * MEGABYTE);
  });
});
