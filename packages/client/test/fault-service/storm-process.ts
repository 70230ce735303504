// node storm-process.ts undici|fetch CALLS: prints what a storm of faults did, and what it left alive in the process.
import { rideOut } from "./storm.ts";

const [, , transport, calls] = process.argv;

/** Timers and handles; the pipes and terminals of the process are there from the start. */
const alive = (): string[] => process.getActiveResourcesInfo().toSorted();

// Full jitter: no wait at all.
Math.random = () => 0;
const before = alive();
const damage = await rideOut(transport === "fetch" ? "fetch" : "undici", Number(calls));
// Handles of what is closed go a few turns of the event loop later.
for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
const left = alive();
for (const name of before) left.splice(left.indexOf(name), left.includes(name) ? 1 : 0);
process.stdout.write(JSON.stringify({ ...damage, left }));
