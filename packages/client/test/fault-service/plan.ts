import type { End, Fault } from "./exchange.ts";
import { FAULTS } from "./faults.ts";
import { randomOf } from "./random.ts";

/** What the attempts at one request meet, the first first; undefined is the right answer. */
export interface Plan {
  readonly faults: readonly (Fault | undefined)[];
  /** How the request may end. */
  readonly ends: ReadonlySet<End>;
  /** How often it is sent, when that can be foretold. */
  readonly attempts: number | undefined;
  /** Whether a fault keeps it waiting for the client's own limit. */
  readonly isSlow: boolean;
}

/** What a request may meet; an abort ends its whole call, and so does a short time for one of several requests. */
const CHOICES = {
  all: Object.values(FAULTS),
  "none of the caller's": Object.values(FAULTS).filter(({ isAborted }) => isAborted !== true),
  quick: Object.values(FAULTS).filter((fault) => !("isAborted" in fault || "isSlow" in fault)),
} as const;

/** Attempts of a request by the client's default. */
const ATTEMPTS = 3;

/** What a request of a call meets: the same at each run. A third of all are hit, and now and then a row of calls by 503. */
export function planOf(call: number, part: number, choice: keyof typeof CHOICES): Plan {
  const random = randomOf(`${call}.${part}`);
  const isBurst = call % 500 < 25;
  const isHit = random() < 1 / 3 || isBurst;
  const choices = CHOICES[choice];
  const faults = Array.from({ length: ATTEMPTS }, (_, attempt) => {
    const [hit, which] = [random(), random()];
    if (!isHit || (attempt > 0 && hit < 0.5)) return undefined;
    return isBurst ? FAULTS["503 of a proxy"] : choices[Math.floor(which * choices.length)];
  });
  return { faults, ...endOf(faults) };
}

function endOf(faults: Plan["faults"]): Omit<Plan, "faults"> {
  const isSlow = faults.some((fault) => fault?.isSlow === true);
  const met: (Fault | undefined)[] = [];
  for (const fault of faults) {
    met.push(fault);
    if (fault === undefined || fault.repeats === false) break;
  }
  if (isSlow || met.some((fault) => fault?.repeats === "perhaps")) {
    const ends = new Set(faults.flatMap((fault) => fault?.ends ?? []));
    // In the little time that it is given an honest answer may be late too.
    if (isSlow) ends.add("timeout");
    return { ends: ends.add("result"), attempts: undefined, isSlow };
  }
  return { ends: new Set(met.at(-1)?.ends ?? ["result"]), attempts: met.length, isSlow };
}
