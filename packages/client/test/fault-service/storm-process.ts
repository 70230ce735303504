// node storm-process.ts undici|fetch CALLS: prints the damage of a storm of faults, and the handles that it left open.
import { runCalls } from "./storm.ts";

const [, , transport, calls] = process.argv;

/** Timers and handles; the pipes and terminals of the process exist from the start. */
const alive = (): string[] => process.getActiveResourcesInfo().toSorted();

// Full jitter with 0: no wait.
Math.random = () => 0;
const before = alive();
const damage = await runCalls(transport === "fetch" ? "fetch" : "undici", Number(calls));
// Closed handles disappear a few turns of the event loop later.
for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
const left = alive();
for (const name of before) left.splice(left.indexOf(name), left.includes(name) ? 1 : 0);
process.stdout.write(JSON.stringify({ ...damage, left }));
