import { once } from "node:events";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { EXIT_CODES, runCas } from "@cas/cli";

/** Runs the command with the words of this process, and prints its peak memory and longest turn as a line of JSON. */
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const code = await runCas(process.argv.slice(2));
delay.disable();
if (code !== EXIT_CODES.ok) process.exit(code);
const report = {
  peakMb: process.resourceUsage().maxRSS / 1024,
  blockedMs: delay.max / 1e6,
};
if (!process.stdout.write(`${JSON.stringify(report)}\n`)) await once(process.stdout, "drain");
