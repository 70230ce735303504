import type { Steps } from "../schedule/pace.ts";
import type { Accumulator, Cells } from "./accumulator.ts";
import { PIECE_VALUES, PieceMemory } from "./piece-memory.ts";
import { EMPTY_RUN, freeRun, lowerHalf, mergeRuns, type SortedRun } from "./sorted-run.ts";
import type { ValueMemory } from "./value-memory.ts";
import { ValueTable } from "./value-table.ts";

/** Bytes below which a statistic keeps all its values, whatever others have taken. */
const ALWAYS_KEPT = 64 * 1024;

/** Options of {@link Frequencies}. */
export interface FrequenciesOptions {
  /** Is told a lower bound of the number of distinct values now and then; what it throws ends the work. */
  readonly check?: (distinct: number) => void;
  /** Whether values whose weight is 0 count. */
  readonly keepsWeightless?: boolean;
}

/**
 * The weight of each distinct value, in memory with a limit. When the limit is reached, the greater half of the values
 * is dropped, and the cells must be added once more for them: {@link sorted} gives the values of one pass over the
 * cells, {@link startNextPass} starts the next. Each pass has the next greater values.
 *
 * Values are collected in a table; a full table becomes a sorted run, and runs of similar size are merged, so that adding
 * n cells takes n log n steps in typed arrays.
 */
export class Frequencies implements Accumulator, Disposable {
  count = 0;
  isInfinite = false;
  readonly #memory: PieceMemory;
  #table = new ValueTable();
  /** Each about twice as long as the next, or longer. */
  #runs: SortedRun[] = [];
  /** Only greater values belong to this pass; NaN in the first. */
  #above = Number.NaN;
  /** The greatest value that belongs to this pass. */
  #upTo = Infinity;
  #isFirstPass = true;
  /** The value of the last cells and their weight so far: neighbours are often equal, and a sum is faster than a table. */
  #value = Number.NaN;
  #pending = 0;

  readonly #options: FrequenciesOptions;

  constructor(memory: ValueMemory, options: FrequenciesOptions = {}) {
    this.#options = options;
    this.#memory = new PieceMemory(memory);
    this.#memory.count(this.#table.bytes);
  }

  addRun(
    cells: Cells,
    from: number,
    end: number,
    nodata: number | undefined,
    weight: number,
  ): number {
    const missing = nodata ?? Number.NaN;
    let count = 0;
    // Locals: a private field costs a lookup in each turn of the loop.
    let [last, pending] = [this.#value, this.#pending];
    for (let index = from; index < end; index++) {
      const value = cells[index] ?? Number.NaN;
      if (value === missing || Number.isNaN(value)) continue;
      count += 1;
      if (value === last) {
        pending += weight;
        continue;
      }
      this.#pending = pending;
      this.#change(value, weight);
      [last, pending] = [value, weight];
    }
    this.#pending = pending;
    if (this.#isFirstPass) this.count += count;
    return count;
  }

  /** Starts to collect the weight of another value. */
  #change(value: number, weight: number): void {
    this.#settle();
    this.#value = value;
    this.#pending = weight;
    if (value === Infinity || value === -Infinity) this.isInfinite = true;
  }

  #settle(): void {
    const value = this.#value;
    if (Number.isNaN(value) || value <= this.#above || value > this.#upTo) return;
    if (this.#pending === 0 && this.#options.keepsWeightless !== true) return;
    if (this.#table.add(value, this.#pending)) return;
    this.#makeRoom();
    this.#table.add(value, this.#pending);
  }

  #makeRoom(): void {
    const { bytes, size } = this.#table;
    const mayGrow = !this.#memory.isOver || 2 * bytes <= ALWAYS_KEPT;
    if (size >= PIECE_VALUES || !mayGrow) this.#flush();
    else {
      this.#table.grow();
      this.#memory.count(this.#table.bytes - bytes);
    }
  }

  #flush(): void {
    const { size } = this.#table;
    if (size === 0) return;
    const { values, weights } = this.#memory.take(size);
    this.#table.drain(values, weights);
    this.#runs.push({ pieces: [{ values, weights, size }], size });
  }

  catchUp(): Steps | undefined {
    this.#options.check?.(Math.max(this.#table.size, this.#runs[0]?.size ?? 0));
    const isLong = this.#areSimilar();
    return isLong || this.#isTooLarge ? this.#catchUp() : undefined;
  }

  get #isTooLarge(): boolean {
    return this.#memory.isOver && this.#memory.taken > ALWAYS_KEPT;
  }

  /** Whether the last two runs are of similar size. */
  #areSimilar(): boolean {
    const [before, last] = [this.#runs.at(-2), this.#runs.at(-1)];
    return before !== undefined && last !== undefined && before.size < 2 * last.size;
  }

  *#catchUp(): Steps {
    while (this.#areSimilar()) yield* this.#mergeLast();
    if (!this.#isTooLarge) return;
    yield* this.#mergeAll();
    this.#replaceTable();
    this.#memory.freeSpares();
    const [run = EMPTY_RUN] = this.#runs;
    if (!this.#isTooLarge || run.size < 2) return;
    const kept = lowerHalf(run, this.#memory);
    this.#runs = [kept];
    const last = kept.pieces.at(-1);
    this.#upTo = last?.values[last.size - 1] ?? this.#upTo;
  }

  /** Replaces the table, which is empty, by a small one. */
  #replaceTable(): void {
    this.#memory.count(-this.#table.bytes);
    this.#table = new ValueTable();
    this.#memory.count(this.#table.bytes);
  }

  *#mergeLast(): Steps {
    const [right, left] = [this.#runs.pop(), this.#runs.pop()];
    if (left === undefined || right === undefined) return;
    this.#runs.push(yield* mergeRuns(left, right, this.#memory));
  }

  *#mergeAll(): Steps {
    this.#flush();
    while (this.#runs.length > 1) yield* this.#mergeLast();
  }

  /** The values of this pass in increasing order, valid until the next pass. */
  *sorted(): Steps<SortedRun> {
    this.#settle();
    this.#value = Number.NaN;
    yield* this.#mergeAll();
    const [run = EMPTY_RUN] = this.#runs;
    this.#options.check?.(run.size);
    return run;
  }

  /** Whether greater values than those of this pass were dropped. */
  get hasMore(): boolean {
    return this.#upTo < Infinity;
  }

  /** Starts a pass over the next greater values, for which the cells are added once more. */
  startNextPass(): void {
    this.#startPass(this.#upTo);
  }

  /** Starts again with the smallest values. */
  startAgain(): void {
    this.#startPass(Number.NaN);
  }

  #startPass(above: number): void {
    this.#free();
    this.#isFirstPass = false;
    this.#above = above;
    this.#upTo = Infinity;
  }

  #free(): void {
    for (const run of this.#runs) freeRun(run, this.#memory);
    this.#runs = [];
    this.#value = Number.NaN;
    this.#pending = 0;
  }

  /** Frees all memory. */
  [Symbol.dispose](): void {
    this.#runs = [];
    this.#table = new ValueTable();
    this.#memory[Symbol.dispose]();
  }
}
