import { randomUUID } from "node:crypto";
import { delay } from "@cas/models";
import type { Database } from "../database/database.ts";
import { dropWorker, renewWorker } from "../ledger/fleet-table.ts";
import type { Queue } from "../ledger/queue.ts";
import type { Hold } from "./hold.ts";

/** What leases need. */
export interface LeasesOptions {
  readonly database: Database;
  readonly queue: Queue;
  /** After this time without a word its parts are taken from a holder, seconds. */
  readonly leaseSeconds: number;
  /** Parts that this process computes at the same time. */
  readonly slots: number;
  /** The parts that this process holds. */
  readonly holds: ReadonlySet<Hold>;
}

/**
 * Says every third of a lease that this process still works on its parts, stops the work on those that were taken from it, and
 * takes parts from those who have said nothing. The clock is that of the database.
 */
export class Leases {
  readonly #options: LeasesOptions;
  readonly #stop = new AbortController();
  readonly #id = randomUUID();
  readonly #beats: Promise<void>;
  /**
   * When this process last could not speak to the database, or began to. A lease later it may judge others: until then they too
   * may just have had no database to speak to.
   */
  #deafAt = performance.now();

  constructor(options: LeasesOptions) {
    this.#options = options;
    this.#beats = this.#beat();
  }

  /** Stops, and says that this worker has ended. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#beats;
    // Without the word, it counts as a worker for two more minutes.
    await dropWorker(this.#options.database, this.#id).catch(() => {});
  }

  async #beat(): Promise<void> {
    const { leaseSeconds } = this.#options;
    while (!this.#stop.signal.aborted) {
      try {
        await this.#speak();
        if (performance.now() - this.#deafAt > leaseSeconds * 1000)
          await this.#options.queue.giveUpLost(leaseSeconds);
      } catch {
        this.#deafAt = performance.now();
      }
      await delay((leaseSeconds * 1000) / 3, this.#stop.signal).catch(() => {});
    }
  }

  async #speak(): Promise<void> {
    const { database, queue, slots, holds } = this.#options;
    await renewWorker(database, this.#id, slots);
    const held = [...holds];
    const taken = new Set(await queue.keep(held.map((hold) => hold.held)));
    // What ended meanwhile was not taken, and its signal stops nothing any more.
    for (const hold of held) if (taken.has(hold.held)) hold.stop("another worker has it");
  }
}
