import { expect, it } from "vitest";
import { runStorm, UNHARMED } from "./fault-service/run-storm.ts";

// `pnpm storm` sends 10,000.
const CALLS = 600;

it.each(["undici", "fetch"])(
  `${CALLS} calls over %s, a third with faults, end in their response or the right error, and leave nothing open`,
  async (transport) => {
    const damage = await runStorm(transport, CALLS);
    expect(damage).toMatchObject(UNHARMED);
    expect(damage.hit / damage.requests).toBeGreaterThan(1 / 3);
  },
);
