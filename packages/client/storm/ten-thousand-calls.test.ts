import { expect, it } from "vitest";
import { runStorm, UNHARMED } from "../test/fault-service/run-storm.ts";

const CALLS = 10_000;

it.each(["undici", "fetch"])(
  `${CALLS} calls over %s, a third of them hit, end in their own answer or the right error, and leave nothing behind`,
  async (transport) => {
    const damage = await runStorm(transport, CALLS);
    expect(damage).toMatchObject(UNHARMED);
    expect(damage.hit / damage.requests).toBeGreaterThan(1 / 3);
  },
);
