import { PgBoss } from "pg-boss";
import type { Database, Sql } from "../database/database.ts";

const SCHEMA = "cas_queue";
const PARTS = "parts";
const DEAD_PARTS = "dead-parts";
/** Longest time a part may wait in the queue or in the dead letters before pg-boss deletes it, seconds. */
const RETENTION = 10 * 365 * 24 * 3600;

/** A part that a worker holds. */
export interface QueuedPart {
  /** Id of its job in pg-boss. */
  readonly id: string;
  readonly job: string;
  readonly part: number;
}

interface PartData {
  readonly job: string;
  readonly part: number;
}

/** The queue of parts, on pg-boss: each part is one of its jobs. */
export class Queue {
  readonly #boss: PgBoss;
  readonly #database: Database;

  private constructor(boss: PgBoss, database: Database) {
    this.#boss = boss;
    this.#database = database;
  }

  /**
   * @param mostLosses how often a part is tried again when the process ended while it was computed
   * @param partSeconds longest time of a part, after which its holder is taken as lost
   */
  static async open(database: Database, mostLosses: number, partSeconds: number): Promise<Queue> {
    const boss = new PgBoss({
      db: database,
      backend: "pglite",
      schema: SCHEMA,
      schedule: false,
      registerInstance: false,
    });
    // Each call reports its own failure; what maintenance could not do it does the next time.
    boss.on("error", () => {});
    await boss.start();
    await boss.createQueue(DEAD_PARTS, { retentionSeconds: RETENTION });
    await boss.createQueue(PARTS, {
      retryLimit: mostLosses,
      retryDelay: 0,
      deadLetter: DEAD_PARTS,
      expireInSeconds: partSeconds,
      retentionSeconds: RETENTION,
      deleteAfterSeconds: 3600,
    });
    return new Queue(boss, database);
  }

  /** Puts a part into the queue, at once or after some seconds. */
  async send(sql: Sql, job: string, part: number, afterSeconds = 0): Promise<void> {
    await this.#boss.send(PARTS, { job, part }, { db: sql, startAfter: afterSeconds });
  }

  /** The next part, if there is one. */
  async next(): Promise<QueuedPart | undefined> {
    return partOf(await this.#boss.fetch<PartData>(PARTS));
  }

  /** The next part whose holders were lost too often, if there is one. */
  async nextDead(): Promise<QueuedPart | undefined> {
    return partOf(await this.#boss.fetch<PartData>(DEAD_PARTS));
  }

  /** Ends a part in the queue. */
  async complete(sql: Sql, { id }: QueuedPart): Promise<void> {
    await this.#boss.complete(PARTS, id, null, { db: sql });
  }

  /** Ends a part in the dead letters. */
  async completeDead(sql: Sql, { id }: QueuedPart): Promise<void> {
    await this.#boss.complete(DEAD_PARTS, id, null, { db: sql });
  }

  /** Gives up the parts that ended processes held. Only for the one process that has the database. */
  async giveUpHeld(): Promise<void> {
    for (const queue of [PARTS, DEAD_PARTS]) {
      const { rows } = await this.#database.executeSql(
        `select id from ${SCHEMA}.job where name = $1 and state = 'active'`,
        [queue],
      );
      const ids = rows.map(({ id }) => String(id));
      if (ids.length > 0) await this.#boss.fail(queue, ids);
    }
  }

  /** Stops the maintenance of the queue. */
  close(): Promise<void> {
    return this.#boss.stop({ graceful: false });
  }
}

const partOf = ([held]: readonly { id: string; data: PartData }[]): QueuedPart | undefined =>
  held === undefined ? undefined : { id: held.id, ...held.data };
