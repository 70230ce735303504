import { type FetchOptions, PgBoss } from "pg-boss";
import type { Database, Sql } from "../database/database.ts";

const SCHEMA = "cas_queue";
const PARTS = "parts";
const DEAD_PARTS = "dead-parts";
const QUEUES = [PARTS, DEAD_PARTS];
/** Longest time a part may wait in the queue or in the dead letters before pg-boss deletes it, seconds. */
const RETENTION = 10 * 365 * 24 * 3600;
/** Longest time that pg-boss allows a part. A lost holder is noticed long before. */
const LONGEST = 24 * 3600;
/** How long pg-boss keeps an ended part, and how often it removes them, seconds. The ledger knows all that they say. */
const KEPT = 60;
/** More parts at the same time than any fleet has. */
const NO_LIMIT = 1_000_000;
/** Of the lock that a fetching process holds when providers have limits: a number of this package's own. */
const FETCH_LOCK = 824_117_621;

/** A part that is put into the queue. */
export interface PartToSend {
  readonly job: string;
  readonly part: number;
  /** The provider of its datasets. */
  readonly provider: string;
  /** Of two parts in the queue, the one with the higher priority is computed first. */
  readonly priority: number;
}

/** A part that a worker holds. */
export interface QueuedPart extends PartToSend {
  /** Id of its job in pg-boss. */
  readonly id: string;
  /** Number of the attempt. What ends a part counts only if the queue has given it to nobody else since. */
  readonly retryCount: number;
  /** Whether its holders were lost too often. */
  readonly isDead: boolean;
}

/** Options of a queue. */
export interface QueueOptions {
  /** How often a part is tried again when its holder was lost. */
  readonly restarts: number;
  /** Most parts of a provider that are held at the same time: of each one, or by provider. */
  readonly partsPerProvider: number | Readonly<Record<string, number>> | undefined;
}

/** What pg-boss answers to what changes parts; its types leave it out. */
interface Answer {
  /** How many were changed. */
  readonly affected?: number;
  /** Which ones. */
  readonly settled?: readonly string[];
}

interface PartData {
  readonly job: string;
  readonly part: number;
}

/** The queue of parts, on pg-boss: each part is one of its jobs. */
export class Queue {
  readonly #boss: PgBoss;
  readonly #database: Database;
  readonly #limits: { default: number; tiers?: Record<string, number> } | undefined;

  private constructor(boss: PgBoss, database: Database, limits: QueueOptions["partsPerProvider"]) {
    this.#boss = boss;
    this.#database = database;
    if (typeof limits === "number") this.#limits = { default: limits };
    else if (limits !== undefined) this.#limits = { default: NO_LIMIT, tiers: { ...limits } };
  }

  /** Opens the queue, and makes it if it does not exist. */
  static async open(database: Database, options: QueueOptions): Promise<Queue> {
    const boss = new PgBoss({
      db: database,
      backend: database.shared === undefined ? "pglite" : "postgres",
      schema: SCHEMA,
      createSchema: false,
      schedule: false,
      registerInstance: false,
      maintenanceIntervalSeconds: 5 * KEPT,
    });
    // Each call reports its own failure; what maintenance could not do it does the next time.
    boss.on("error", () => {});
    await boss.start();
    const settings = {
      expireInSeconds: LONGEST,
      retentionSeconds: RETENTION,
      deleteAfterSeconds: KEPT,
      retryDelay: 0,
    };
    const dead = { ...settings, retryLimit: NO_LIMIT };
    const parts = { ...settings, retryLimit: options.restarts, deadLetter: DEAD_PARTS };
    for (const [name, queue] of [[DEAD_PARTS, dead] as const, [PARTS, parts] as const]) {
      await boss.createQueue(name, queue);
      // A queue that exists has the options of the process that made it.
      await boss.updateQueue(name, queue);
    }
    return new Queue(boss, database, options.partsPerProvider);
  }

  /** Puts parts into the queue, at once or after some seconds. */
  async send(sql: Sql, parts: readonly PartToSend[], afterSeconds = 0): Promise<void> {
    const jobs = parts.map(({ job, part, provider, priority }) => ({
      data: { job, part },
      priority,
      startAfter: afterSeconds,
      ...(provider === "" ? {} : { group: { id: provider, tier: provider } }),
    }));
    if (jobs.length > 0) await this.#boss.insert(PARTS, jobs, { db: sql });
  }

  /** The next part, if there is one that its provider's limit allows. */
  next(): Promise<QueuedPart | undefined> {
    const limits = this.#limits;
    if (limits === undefined) return this.#fetch(PARTS, {});
    // Two that fetch at the same time do not see each other's part.
    return this.#database.transaction(async (sql) => {
      await sql.executeSql("select pg_advisory_xact_lock($1)", [FETCH_LOCK]);
      return this.#fetch(PARTS, { db: sql, groupConcurrency: limits });
    });
  }

  /** The next part whose holders were lost too often, if there is one. */
  nextDead(): Promise<QueuedPart | undefined> {
    return this.#fetch(DEAD_PARTS, {});
  }

  async #fetch(name: string, options: FetchOptions): Promise<QueuedPart | undefined> {
    const [held] = await this.#boss.fetch<PartData>(name, { ...options, includeMetadata: true });
    if (held === undefined) return undefined;
    const { id, retryCount, priority, groupId, data } = held;
    return {
      id,
      retryCount,
      priority,
      provider: groupId ?? "",
      isDead: name === DEAD_PARTS,
      ...data,
    };
  }

  /** Ends a part in the queue; false if it was taken from its holder. */
  async complete(sql: Sql, held: QueuedPart): Promise<boolean> {
    const answer: Answer = await this.#boss.complete(queueOf(held), held, null, { db: sql });
    return answer.affected === 1;
  }

  /** Says that parts are still held. Returns those that were taken from their holder. */
  async keep(held: readonly QueuedPart[]): Promise<readonly QueuedPart[]> {
    const kept = new Set<string>();
    for (const queue of QUEUES) {
      const own = held.filter((part) => queueOf(part) === queue);
      if (own.length === 0) continue;
      const { settled = [] }: Answer = await this.#boss.touch(queue, own);
      for (const id of settled) kept.add(id);
    }
    return held.filter(({ id }) => !kept.has(id));
  }

  /** Gives up the parts that ended processes held. Only for the one process that has the database. */
  async giveUpHeld(): Promise<void> {
    await this.giveUpLost(-1);
  }

  /** Gives up the parts whose holders have said nothing for some seconds. */
  async giveUpLost(seconds: number): Promise<void> {
    for (const queue of QUEUES) {
      const { rows } = await this.#database.executeSql(
        `select id, retry_count from ${SCHEMA}.job
         where name = $1 and state = 'active' and coalesce(heartbeat_on, started_on) < ${SCHEMA}.job_now() - make_interval(secs => $2)`,
        [queue, seconds],
      );
      const lost = rows.map(({ id, retry_count }) => ({
        id: String(id),
        retryCount: Number(retry_count),
      }));
      if (lost.length > 0) await this.#boss.fail(queue, lost);
    }
  }

  /** How long the first part that may be fetched has waited, seconds; 0 if there is none. */
  async oldestSeconds(): Promise<number> {
    const { rows } = await this.#database.executeSql(
      `select extract(epoch from ${SCHEMA}.job_now() - min(start_after)) as age from ${SCHEMA}.job
       where name = $1 and state < 'active' and start_after <= ${SCHEMA}.job_now()`,
      [PARTS],
    );
    return Number(rows[0]?.["age"] ?? 0);
  }

  /** Stops the maintenance of the queue. */
  close(): Promise<void> {
    return this.#boss.stop({ graceful: false });
  }
}

const queueOf = ({ isDead }: QueuedPart): string => (isDead ? DEAD_PARTS : PARTS);
