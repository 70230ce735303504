import { randomUUID } from "node:crypto";
import type { Cas } from "@cas/models";
import type { StoredArea } from "../areas/checked-area.ts";
import type { Database } from "../database/database.ts";
import { countPart, countTry, fillQueue, partToDo, type PartToDo } from "../ledger/part-table.ts";
import type { Queue, QueuedPart } from "../ledger/queue.ts";
import type { Store } from "../store/store.ts";
import { readJson, writeJson } from "../store/stored-json.ts";
import { computePart, worthAnotherTry } from "./compute-part.ts";
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
  /** Most parts of one owner in the queue. */
  readonly queuedParts: number;
  /** Called after each change of a job. */
  readonly onChange: () => void;
}

/** How long a worker without a part waits until it looks again, milliseconds. */
const IDLE = 2000;
/** How long it waits after a failure of the database or of the store, e.g. of a full disk, milliseconds. */
const AFTER_FAILURE = 5000;

/** Computes the parts in the queue. */
export class Worker {
  readonly #options: WorkerOptions;
  readonly #wake = new Wake();
  readonly #stop = new AbortController();
  readonly #running = new Map<AbortController, string>();
  readonly #slots: Promise<void>[];

  constructor(options: WorkerOptions) {
    this.#options = options;
    this.#slots = Array.from({ length: options.concurrency }, () => this.#work());
  }

  /** Looks for parts at once. */
  wake(): void {
    this.#wake.all();
  }

  /** Stops the requests of a job. */
  stopJob(id: string): void {
    for (const [controller, job] of this.#running) if (job === id) controller.abort();
  }

  /** Stops all requests; their parts stay in the queue. */
  async close(): Promise<void> {
    this.#stop.abort();
    for (const controller of this.#running.keys()) controller.abort();
    this.#wake.all();
    await Promise.all(this.#slots);
  }

  async #work(): Promise<void> {
    while (!this.#stop.signal.aborted)
      try {
        if (!(await this.#next())) await this.#wake.within(IDLE, this.#stop.signal);
      } catch {
        // The part stays with its holder and is given up when its time is over or the process starts again.
        await this.#wake.within(AFTER_FAILURE, this.#stop.signal);
      }
  }

  /** Works on the next part; false if there is none. */
  async #next(): Promise<boolean> {
    const { queue } = this.#options;
    const held = await queue.next();
    if (held !== undefined) {
      await this.#compute(held);
      return true;
    }
    const dead = await queue.nextDead();
    if (dead !== undefined) await this.#bury(dead);
    return dead !== undefined;
  }

  async #compute(held: QueuedPart): Promise<void> {
    const { database, queue } = this.#options;
    const controller = new AbortController();
    // Before the part is read: a job that is cancelled after that is stopped.
    this.#running.set(controller, held.job);
    try {
      const part = await partToDo(database, held.job, held.part);
      await (part === undefined
        ? queue.complete(database, held)
        : this.#computePart(held, part, controller.signal));
    } finally {
      this.#running.delete(controller);
    }
  }

  async #computePart(held: QueuedPart, part: PartToDo, stopped: AbortSignal): Promise<void> {
    const { cas, store, tries, requestSeconds } = this.#options;
    const signal = AbortSignal.any([
      stopped,
      this.#stop.signal,
      AbortSignal.timeout(requestSeconds * 1000),
    ]);
    try {
      const areas = await readAreas(store, part);
      const records = await computePart(cas, part, areas, signal);
      if (part.tries + 1 < tries && worthAnotherTry(records)) await this.#tryAgain(held, part);
      else await this.#finish(held, part, records, "parts");
    } catch (error) {
      if (!signal.aborted) throw error;
      await this.#afterAbort(held, part, stopped.aborted);
    }
  }

  /** After an abort: by the owner of the job or the end of this process, or because the request took too long. */
  async #afterAbort(held: QueuedPart, part: PartToDo, isStopped: boolean): Promise<void> {
    const { database, queue, tries, store, requestSeconds } = this.#options;
    if (isStopped || this.#stop.signal.aborted)
      return database.transaction(async (sql) => {
        await queue.complete(sql, held);
        await queue.send(sql, held.job, held.part);
      });
    if (part.tries + 1 < tries) return this.#tryAgain(held, part);
    const areas = await readAreas(store, part);
    const late = { errorType: "timeout", message: `took more than ${requestSeconds} s` };
    const records = areas.map(() => failedRecord(groupOf(part), late));
    return this.#finish(held, part, records, "parts");
  }

  #tryAgain(held: QueuedPart, part: PartToDo): Promise<void> {
    const { database, queue, retrySeconds } = this.#options;
    return database.transaction(async (sql) => {
      await countTry(sql, part);
      await queue.complete(sql, held);
      await queue.send(sql, held.job, held.part, retrySeconds * 2 ** part.tries);
    });
  }

  /** Records a part as failed whose holders were lost too often. */
  async #bury(dead: QueuedPart): Promise<void> {
    const { database, queue, store } = this.#options;
    const part = await partToDo(database, dead.job, dead.part);
    if (part === undefined) return queue.completeDead(database, dead);
    const areas = await readAreas(store, part);
    const records = areas.map(() => failedRecord(groupOf(part), LOST));
    return this.#finish(dead, part, records, "dead parts");
  }

  /** Stores the records, and counts them in one transaction with the queue. */
  async #finish(
    held: QueuedPart,
    part: PartToDo,
    computed: readonly AreaRecord[],
    from: "parts" | "dead parts",
  ): Promise<void> {
    const { database, queue, store, expireSeconds, queuedParts, onChange } = this.#options;
    const { id } = part.job;
    const earlier = part.file === undefined ? [] : await readRecords(store, id, part.file);
    const records = computed.map((record, index) => withEarlier(record, earlier[index]));
    const failed = records.reduce((sum, { failures }) => sum + failures.length, 0);
    const file = `part-${part.part}-${randomUUID()}.json.gz`;
    await writeJson(store, `${id}/${file}`, records);
    const isCounted = await database.transaction(async (sql) => {
      await (from === "parts" ? queue.complete(sql, held) : queue.completeDead(sql, held));
      const done = records.length * groupOf(part).length - failed;
      const counts = { job: id, part: part.part, file, done, failed };
      const counted = await countPart(sql, counts, expireSeconds);
      await fillQueue(sql, queue, part.owner, queuedParts);
      return counted;
    });
    const useless = isCounted ? part.file : file;
    if (useless !== undefined) await store.remove(`${id}/${useless}`);
    onChange();
    this.#wake.all();
  }
}

const LOST = {
  errorType: "internal_error",
  message: "the process ended each time while it computed this part",
};

const groupOf = ({ groups, part }: PartToDo): readonly string[] =>
  groups[part % groups.length] ?? [];

const readAreas = async (
  store: Store,
  { job, groups, part }: PartToDo,
): Promise<readonly StoredArea[]> =>
  (await readJson<StoredArea[]>(store, areasFile(job.id, Math.floor(part / groups.length)))) ?? [];

const readRecords = async (store: Store, job: string, file: string): Promise<AreaRecord[]> =>
  (await readJson<AreaRecord[]>(store, `${job}/${file}`)) ?? [];

/** The file of a chunk of areas. */
export const areasFile = (job: string, chunk: number): string => `${job}/areas-${chunk}.json.gz`;
