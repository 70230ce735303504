import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { TURN_KINDS, type TurnKind } from "./turn-kinds.ts";

const script = fileURLToPath(new URL("extract-turns.ts", import.meta.url));
/** A process that hangs is ended after this time; none needs a fifth of it. */
const TIMEOUT_MS = 300_000;
/** Processor time of the main thread in a turn, milliseconds. */
const LONGEST_MS = 50;
/** Other programs share the caches of the processor: of several measurements the least is that of the work. */
const MEASUREMENTS = 2;

interface Measured {
  /** Longest turn, processor time without the collection of garbage, milliseconds. */
  readonly ownMs: number;
  /** Whether the results of the work are right. */
  readonly isRight: boolean;
}

async function measure(kind: TurnKind): Promise<Measured> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--conditions=@cas/source", script, kind],
    { timeout: TIMEOUT_MS, killSignal: "SIGKILL" },
  );
  return JSON.parse(stdout) as Measured;
}

it.each(TURN_KINDS)("%s: no turn is long", { timeout: TIMEOUT_MS }, async (kind) => {
  const measured: Measured[] = [];
  for (let index = 0; index < MEASUREMENTS; index++) measured.push(await measure(kind));
  expect(measured.map(({ isRight }) => isRight)).toEqual(measured.map(() => true));
  expect(Math.min(...measured.map(({ ownMs }) => ownMs))).toBeLessThan(LONGEST_MS);
});
