import { abortable, type Cas, casErrorFrom, delay } from "@cas/models";
import type { StoredArea } from "../areas/checked-area.ts";
import type { Database, Sql } from "../database/database.ts";
import { fillQueue } from "../ledger/fill-queue.ts";
import { tell } from "../ledger/notices.ts";
import {
  countPart,
  countTry,
  fileOf,
  lockJob,
  partToDo,
  type PartToDo,
} from "../ledger/part-table.ts";
import type { Queue, QueuedPart } from "../ledger/queue.ts";
import { areasFile, newPartFile } from "../store/file-names.ts";
import type { Store } from "../store/store.ts";
import { readJson, writeJson } from "../store/stored-json.ts";
import { computePart, worthAnotherTry } from "./compute-part.ts";
import { Hold } from "./hold.ts";
import { Leases } from "./leases.ts";
import { Metrics } from "./metrics.ts";
import { type AreaRecord, failedRecord, withEarlier } from "./part-record.ts";
import { Wake } from "./wake.ts";

/** What a worker works with. */
export interface WorkerOptions {
  readonly cas: Cas;
  readonly database: Database;
  readonly queue: Queue;
  readonly store: Store;
  /** Parts computed at the same time. */
  readonly concurrency: number;
  /** Tries of a part in which values fail. */
  readonly tries: number;
  /** Seconds before the second try; each further one doubles them. */
  readonly retrySeconds: number;
  /** Longest time of one request, seconds. */
  readonly requestSeconds: number;
  /** Time from the end of a job to its removal, seconds. */
  readonly expireSeconds: number;
  /** After this time without a word its parts are taken from a worker, seconds; only if several share the database. */
  readonly leaseSeconds: number;
  /** How long a worker without a part waits until it looks again, seconds. */
  readonly idleSeconds: number;
  /** How long it waits after a failure of the database or of the store, e.g. of a full disk, seconds. */
  readonly pauseSeconds: number;
  /** Most parts of one owner and provider in the queue. */
  readonly queuedParts: number;
  /** Called after each change of a job. */
  readonly onChange: (job: string) => void;
}

/** Computes the parts in the queue. */
export class Worker {
  readonly #options: WorkerOptions;
  readonly #wake = new Wake();
  readonly #stop = new AbortController();
  readonly #holds = new Set<Hold>();
  readonly #leases: Leases | undefined;
  readonly #metrics = new Metrics();
  readonly #slots: Promise<void>[];

  constructor(options: WorkerOptions) {
    this.#options = options;
    const { concurrency: slots, database } = options;
    if (database.shared !== undefined && slots > 0)
      this.#leases = new Leases({ ...options, slots, holds: this.#holds });
    this.#slots = Array.from({ length: slots }, () => this.#work());
  }

  /** Parts computed at the same time. */
  get slots(): number {
    return this.#slots.length;
  }

  /** Looks for parts at once. */
  wake(): void {
    this.#wake.all();
  }

  /** Stops the requests of a job. */
  stopJob(id: string): void {
    for (const hold of this.#holds)
      if (hold.held.job === id) hold.stop("its job was cancelled or removed");
  }

  /** Stops all requests; their parts stay in the queue. */
  async close(): Promise<void> {
    this.#stop.abort();
    for (const hold of this.#holds) hold.stop("this worker ends");
    this.#wake.all();
    await Promise.all(this.#slots);
    await this.#leases?.close();
  }

  async #work(): Promise<void> {
    while (!this.#stop.signal.aborted)
      try {
        if (!(await this.#next()))
          await this.#wake.within(this.#options.idleSeconds * 1000, this.#stop.signal);
      } catch {
        // The database does not answer. What it may have given to this worker is taken from it after a lease.
        await this.#pause(this.#stop.signal);
      }
  }

  #pause(signal: AbortSignal): Promise<void> {
    return delay(this.#options.pauseSeconds * 1000, signal).catch(() => {});
  }

  /** Works on the next part; false if there is none. */
  async #next(): Promise<boolean> {
    const { queue } = this.#options;
    const held = (await queue.next()) ?? (await queue.nextDead());
    if (held === undefined) return false;
    const hold = new Hold(held);
    // Before the part is read: a job that is cancelled after that is stopped.
    this.#holds.add(hold);
    try {
      if (this.#stop.signal.aborted) hold.stop("this worker ends");
      await this.#workOn(hold);
    } catch {
      await this.#giveBack(hold);
    } finally {
      this.#holds.delete(hold);
    }
    return true;
  }

  async #workOn(hold: Hold): Promise<void> {
    const { database, queue } = this.#options;
    const { held } = hold;
    const part = await partToDo(database, held.job, held.part);
    if (part === undefined) await queue.complete(database, held);
    else if (held.isDead) await this.#finish(hold, part, failedRecords(part, LOST));
    else await this.#compute(hold, part);
  }

  /** Puts a part that cannot be worked on now into the queue again; without a database, later. */
  async #giveBack({ held, signal, reason }: Hold): Promise<void> {
    const isTaken = reason === "another worker has it";
    this.#metrics.part(held.provider, isTaken ? "taken away" : "given back");
    if (isTaken) return;
    const isEnd = signal.aborted;
    for (;;)
      try {
        return await this.#sendAgain(held, isEnd ? 0 : this.#options.pauseSeconds);
      } catch {
        if (this.#stop.signal.aborted) return;
        await this.#pause(this.#stop.signal);
      }
  }

  /** Takes a part out of the queue and puts it in again, unless it was taken from this worker. */
  #sendAgain(held: QueuedPart, afterSeconds: number, alongside?: (sql: Sql) => Promise<void>) {
    const { database, queue } = this.#options;
    return database.transaction(async (sql) => {
      if (!(await queue.complete(sql, held))) return;
      await alongside?.(sql);
      await queue.send(sql, [held], afterSeconds);
    });
  }

  async #compute(hold: Hold, part: PartToDo): Promise<void> {
    const { tries } = this.#options;
    const isLast = part.tries + 1 >= tries;
    const records = await this.#recordsOf(hold, part, isLast);
    if (records === undefined) await this.#giveBack(hold);
    else if (isLast || !worthAnotherTry(records)) await this.#finish(hold, part, records);
    else await this.#tryAgain(hold, part);
  }

  /** Asks for the values of a part; undefined if the work on it was stopped. */
  async #recordsOf(
    { signal }: Hold,
    part: PartToDo,
    isLast: boolean,
  ): Promise<readonly AreaRecord[] | undefined> {
    const { cas, store, requestSeconds } = this.#options;
    const areas = await readAreas(store, part);
    if (areas === undefined) return failedRecords(part, NO_AREAS);
    const timeout = AbortSignal.timeout(requestSeconds * 1000);
    const either = AbortSignal.any([signal, timeout]);
    try {
      // A source that does not stop when it is told to keeps no slot.
      return await abortable(computePart(cas, part, areas, { isLast, signal: either }), either);
    } catch (error) {
      if (signal.aborted) return undefined;
      return failedRecords(part, timeout.aborted ? late(requestSeconds) : casErrorFrom(error));
    }
  }

  #tryAgain({ held }: Hold, part: PartToDo): Promise<void> {
    const { retrySeconds } = this.#options;
    this.#metrics.part(held.provider, "tried again");
    return this.#sendAgain(held, retrySeconds * 2 ** part.tries, (sql) => countTry(sql, part));
  }

  /**
   * Stores the records and counts them. While the disk is full or the database does not answer, it waits and tries again, so
   * that the source is not asked twice.
   */
  async #finish(hold: Hold, part: PartToDo, computed: readonly AreaRecord[]): Promise<void> {
    const file = newPartFile(part.part);
    let current = computed;
    let records: readonly AreaRecord[] | undefined;
    for (;;)
      try {
        records ??= await this.#withEarlier(part, current);
        await this.#store(hold, part, records, file);
        break;
      } catch (error) {
        const isOurs = isMistake(error);
        if (hold.signal.aborted || (isOurs && current !== computed)) throw error;
        if (isOurs) {
          current = failedRecords(part, casErrorFrom(error));
          records = undefined;
        } else await this.#pause(hold.signal);
      }
    this.#options.onChange(part.job.id);
    this.#wake.all();
  }

  async #withEarlier(
    { job, file }: PartToDo,
    computed: readonly AreaRecord[],
  ): Promise<readonly AreaRecord[]> {
    if (file === undefined) return computed;
    const earlier = await readRecords(this.#options.store, job.id, file);
    return computed.map((record, index) => withEarlier(record, earlier[index]));
  }

  /** Stores the records, and counts them in one transaction with the queue. */
  async #store(
    { held }: Hold,
    part: PartToDo,
    records: readonly AreaRecord[],
    file: string,
  ): Promise<void> {
    const { database, queue, store, expireSeconds, queuedParts } = this.#options;
    const { id } = part.job;
    const failed = records.reduce((sum, { failures }) => sum + failures.length, 0);
    const done = records.length * groupOf(part).length - failed;
    await writeJson(store, `${id}/${file}`, records);
    const isCountedNow = await database.transaction(async (sql) => {
      await lockJob(sql, id);
      if (!(await queue.complete(sql, held))) return false;
      const counts = { job: id, part: part.part, file, done, failed };
      const counted = await countPart(sql, counts, expireSeconds);
      await fillQueue(sql, queue, {
        owner: part.owner,
        most: queuedParts,
        provider: providerOf(part),
      });
      await tell(database, sql, { job: id, isStopped: false });
      return counted;
    });
    // Asked: an earlier transaction whose end was not heard may have counted it.
    const isCounted = isCountedNow || (await fileOf(database, id, part.part)) === file;
    if (isCounted) {
      this.#metrics.part(held.provider, held.isDead ? "lost too often" : "computed");
      this.#metrics.values(held.provider, done, failed);
    } else this.#metrics.part(held.provider, "taken away");
    const useless = isCounted ? part.file : file;
    if (useless !== undefined) await store.remove(`${id}/${useless}`);
  }
}

/** Whether an error is one of this program: the same work would end in it again. */
const isMistake = (error: unknown): boolean =>
  (error instanceof TypeError || error instanceof RangeError) && error.cause === undefined;

const LOST = {
  errorType: "internal_error",
  message: "the process ended each time while it computed this part",
};

const NO_AREAS = {
  errorType: "internal_error",
  message: "the areas of this part are not in the store",
};

const late = (seconds: number) => ({
  errorType: "timeout",
  message: `took more than ${seconds} s`,
});

const failedRecords = (
  part: PartToDo,
  failure: { readonly errorType: string; readonly message: string },
): AreaRecord[] => Array.from({ length: part.areas }, () => failedRecord(groupOf(part), failure));

const groupOf = ({ groups, part }: PartToDo): readonly string[] =>
  groups[part % groups.length] ?? [];

const providerOf = (part: PartToDo): string => groupOf(part)[0]?.split(":", 1)[0] ?? "";

const readAreas = (
  store: Store,
  { job, groups, part }: PartToDo,
): Promise<readonly StoredArea[] | undefined> =>
  readJson<StoredArea[]>(store, areasFile(job.id, Math.floor(part / groups.length)));

const readRecords = async (store: Store, job: string, file: string): Promise<AreaRecord[]> =>
  (await readJson<AreaRecord[]>(store, `${job}/${file}`)) ?? [];
