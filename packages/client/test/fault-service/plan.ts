import type { End, Fault } from "./exchange.ts";
import { FAULTS } from "./faults.ts";
import { randomOf } from "./random.ts";

/** The faults of the attempts of one request, in order; undefined is the correct response. */
export interface Plan {
  readonly faults: readonly (Fault | undefined)[];
  /** How the request may end. */
  readonly ends: ReadonlySet<End>;
  /** Number of attempts, when it is predictable. */
  readonly attempts: number | undefined;
  /** Whether a fault keeps it waiting for the limit of the client. */
  readonly isSlow: boolean;
}

/** Possible faults of a request. An abort ends the whole call; so does a short time limit in a call of several requests. */
const CHOICES = {
  all: Object.values(FAULTS),
  "without aborts": Object.values(FAULTS).filter(({ isAborted }) => isAborted !== true),
  quick: Object.values(FAULTS).filter((fault) => !("isAborted" in fault || "isSlow" in fault)),
} as const;

/** Attempts of a request by the client's default. */
const ATTEMPTS = 3;

/** The faults of a request, the same in each run. A third of all requests meet one; sometimes many calls in a row meet a 503. */
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
    // Within such a short limit a correct response may time out too.
    if (isSlow) ends.add("timeout");
    return { ends: ends.add("result"), attempts: undefined, isSlow };
  }
  return { ends: new Set(met.at(-1)?.ends ?? ["result"]), attempts: met.length, isSlow };
}
