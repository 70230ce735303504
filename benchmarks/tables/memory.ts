import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";

/** Prints peak memory, speed and the longest turn of writing tables of 10,000 to 1,000,000 rows, each in a process of its own. */
const { values } = parseArgs({
  options: {
    formats: { type: "string", default: "csv,parquet,geoparquet" },
    rows: { type: "string", default: "10000,100000,1000000" },
  },
});
const folder = await mkdtemp(join(tmpdir(), "cas-tables-"));
const script = fileURLToPath(new URL("write-rows.ts", import.meta.url));
try {
  process.stdout.write("| format | rows | file, MB | rows/s | peak, MB | longest turn, ms |\n");
  process.stdout.write("| --- | --- | --- | --- | --- | --- |\n");
  for (const format of values.formats.split(","))
    for (const rows of values.rows.split(",")) {
      const words = ["--conditions=@cas/source", script, format, rows, join(folder, "table")];
      const { stdout } = await promisify(execFile)(process.execPath, words);
      const of = JSON.parse(stdout) as Record<string, number>;
      const cells = ["rows", "megabytes", "rowsPerSecond", "peakMegabytes", "longestTurn"];
      process.stdout.write(`| ${[format, ...cells.map((name) => of[name])].join(" | ")} |\n`);
    }
} finally {
  await rm(folder, { recursive: true });
}
