import { BITS_WITHIN } from "./bits-within.wasm.ts";
import { WasmModule } from "./wasm.ts";

/** Integers that are searched at once: few enough for the cache of the processor. */
const PART = 8 * 1024;
/** Integers that WebAssembly compares at once. */
const LANES = 16;

interface Functions {
  readonly anyWithin: (address: number, count: number, low: number, range: number) => number;
}

const search = new WasmModule<Functions>(BITS_WITHIN);

/** Integers from `low` to `low + range`, all without sign. */
export interface BitRange {
  readonly low: number;
  readonly range: number;
}

/**
 * Parts of an array that may hold integers in one of the ranges: several times as fast as a loop in JavaScript, whose every
 * access checks that the memory was not given back.
 */
export function* partsWithin(
  integers: Int32Array,
  ranges: readonly BitRange[],
): Generator<readonly [start: number, end: number]> {
  const { functions, memory } = search.withMemory(PART * Int32Array.BYTES_PER_ELEMENT);
  const scratch = new Int32Array(memory, 0, PART);
  const whole = integers.length - (integers.length % LANES);
  for (let start = 0; start < whole; start += PART) {
    const end = Math.min(whole, start + PART);
    scratch.set(integers.subarray(start, end));
    const holds = ({ low, range }: BitRange): boolean =>
      functions.anyWithin(0, end - start, low, range) !== 0;
    if (ranges.some(holds)) yield [start, end];
  }
  if (whole < integers.length) yield [whole, integers.length];
}
