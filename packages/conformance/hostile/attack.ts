import type { HostileCatalog } from "./sources/hostile-catalog.ts";

/** What is attacked. */
interface Target {
  readonly port: number;
  readonly catalog: HostileCatalog;
  /** Number of the round, so that no cache knows the questions of an earlier one. */
  readonly round: number;
}

/** One way to make a server slow, large or dead. */
export interface Attack {
  readonly name: string;
  /** Attacks, and checks the responses to the attack itself. */
  readonly run: (target: Target) => Promise<void>;
}
