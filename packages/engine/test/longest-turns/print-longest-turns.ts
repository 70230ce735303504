import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { WORST_OUTLINES } from "../worst-outlines.ts";
import type { LongestTurn } from "./watch-turns.ts";

interface Row extends LongestTurn {
  readonly name: string;
  readonly seconds: number;
  readonly peakMb: number;
  readonly outcome: number | string;
}

/** Prints the longest turn of the event loop for each of the worst outlines, each in a process with a heap of 1 GB. */
const program = fileURLToPath(new URL("extract-outline.ts", import.meta.url));
const weighting = process.argv[2] ?? "exact";

async function measure(number: number): Promise<Row> {
  const flags = ["--conditions=@cas/source", "--max-old-space-size=1024"];
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...flags,
    program,
    String(number),
    weighting,
  ]);
  return JSON.parse(stdout) as Row;
}

const printRow = (...cells: readonly string[]): void => {
  process.stdout.write(`| ${cells.join(" | ")} |\n`);
};
printRow("outline", "longest turn, CPU ms", "wall ms", "s", "peak MB", "cells, or error");
printRow("---", "---", "---", "---", "---", "---");
for (const number of WORST_OUTLINES.keys()) {
  const { name, cpuMs, wallMs, seconds, peakMb, outcome } = await measure(number);
  const figures = [cpuMs.toFixed(0), wallMs.toFixed(0), seconds.toFixed(2), peakMb.toFixed(0)];
  printRow(name, ...figures, String(outcome).slice(0, 60));
}
