import { RESPONSE_FAULTS } from "./response-faults.ts";
import { CONNECTION_FAULTS } from "./connection-faults.ts";
import type { Fault } from "./exchange.ts";
import { SLOW_FAULTS } from "./slow-faults.ts";

/** All faults, by name. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  ...CONNECTION_FAULTS,
  ...SLOW_FAULTS,
  ...RESPONSE_FAULTS,
};
