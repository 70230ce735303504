import { PIECE_VALUES } from "./piece-memory.ts";
import { sortOrder } from "./sort-order.ts";

/** Slots of a table with its first value; most tables of small areas or few classes stay this small. */
const FIRST_SLOTS = 64;
/** A new table, which needs no memory until it has a value. */
const NO_SLOTS = new Float64Array();
/** Bytes of a slot: a value and its weight. */
const SLOT_BYTES = 16;

/**
 * The weights of distinct values: a hash table in typed arrays, with linear probing. A `Map` of numbers needs three
 * times the memory, grows in turns of seconds, and ends at 2^24 entries.
 */
export class ValueTable {
  /** NaN marks a free slot. */
  #values = NO_SLOTS;
  #weights = NO_SLOTS;
  #size = 0;
  /** Differs between processes, so that no file can hold values that all collide. */
  readonly #seed = SEED;

  /** Number of values. */
  get size(): number {
    return this.#size;
  }

  get bytes(): number {
    return SLOT_BYTES * this.#values.length;
  }

  /**
   * Adds to the weight of a value; not NaN.
   *
   * @returns false for a new value without room: the table must grow, or be emptied, first
   */
  add(value: number, weight: number): boolean {
    const slot = this.#slotOf(value);
    if (this.#values[slot] === value) {
      this.#weights[slot] = (this.#weights[slot] ?? 0) + weight;
      return true;
    }
    if (2 * this.#size >= this.#values.length) return false;
    // Minus zero is zero.
    this.#values[slot] = value + 0;
    this.#weights[slot] = weight;
    this.#size += 1;
    return true;
  }

  /** Makes room for the first values, or for twice as many. */
  grow(): void {
    const [values, weights] = [this.#values, this.#weights];
    const slots = Math.max(FIRST_SLOTS, 2 * values.length);
    this.#values = freeSlots(slots);
    this.#weights = new Float64Array(slots);
    for (let slot = 0; slot < values.length; slot++) {
      const value = values[slot] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      const target = this.#slotOf(value);
      this.#values[target] = value;
      this.#weights[target] = weights[slot] ?? 0;
    }
  }

  /** Empties the table into arrays that have room for its values: in increasing order, with their weights. */
  drain(values: Float64Array, weights: Float64Array): void {
    const [collected, theirs] = [scratch.values, scratch.weights];
    let size = 0;
    for (let slot = 0; slot < this.#values.length; slot++) {
      const value = this.#values[slot] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      collected[size] = value;
      theirs[size] = this.#weights[slot] ?? 0;
      size += 1;
    }
    if (size < FEW_VALUES) {
      values.set(collected.subarray(0, size));
      values.subarray(0, size).sort();
      for (let index = 0; index < size; index++)
        weights[index] = this.#weights[this.#slotOf(values[index] ?? 0)] ?? 0;
    } else {
      const order = sortOrder(collected, size);
      for (let index = 0; index < size; index++) {
        const which = order[index] ?? 0;
        values[index] = collected[which] ?? 0;
        weights[index] = theirs[which] ?? 0;
      }
    }
    this.#values.fill(Number.NaN);
    this.#size = 0;
  }

  /** The slot of a value, or the free slot where it belongs. */
  #slotOf(value: number): number {
    const values = this.#values;
    const last = values.length - 1;
    number[0] = value + 0;
    let hash =
      Math.imul((words[0] ?? 0) ^ this.#seed, 0x85eb_ca6b) ^ Math.imul(words[1] ?? 0, 0xc2b2_ae35);
    hash = Math.imul(hash ^ (hash >>> 15), 0x27d4_eb2f);
    let slot = (hash ^ (hash >>> 13)) & last;
    for (;;) {
      const there = values[slot] ?? Number.NaN;
      if (there === value || Number.isNaN(there)) return slot;
      slot = (slot + 1) & last;
    }
  }
}

/** Below this number of values a sort by comparison is faster. */
const FEW_VALUES = 1024;

/** Reused by all calls. */
const scratch = {
  values: new Float64Array(PIECE_VALUES),
  weights: new Float64Array(PIECE_VALUES),
};

const SEED = Math.floor(Math.random() * 2 ** 32) | 0;
const number = new Float64Array(1);
const words = new Int32Array(number.buffer);

const freeSlots = (count: number): Float64Array<ArrayBuffer> =>
  new Float64Array(count).fill(Number.NaN);
