import type { Block } from "./raster-source.ts";

/** Maximum unused bytes of an owned buffer: one extra byte for zlib, and bytes that make no whole number. */
const SPARE_BYTES = 8;

/**
 * Whether an array fills its buffer. A partial view may share the buffer, e.g. with all small buffers of Node's pool.
 */
export function fillsItsMemory({ buffer, byteOffset, byteLength }: ArrayBufferView): boolean {
  return byteOffset === 0 && buffer.byteLength - byteLength <= SPARE_BYTES;
}

/**
 * Returns the array if it fills its buffer, else a copy that does. A cached view keeps its whole buffer in memory, so a
 * cache with a limit in bytes must not hold partial views. The copy is aligned for numbers of any type.
 */
export function withOwnMemory<Kind extends Block>(array: Kind): Kind {
  if (fillsItsMemory(array)) return array;
  // Not `array.slice()`: `slice` of a Buffer returns another view of the same memory.
  return Uint8Array.prototype.slice.call(array) as Kind;
}

/**
 * Frees the memory of an array at once; the array is empty afterwards. For large short-lived buffers: the garbage
 * collector visits all objects of the program each time some tens of megabytes were allocated.
 *
 * Leaves partial views to the garbage collector, and also memory that cannot be detached, e.g. that of WebAssembly:
 * memory that is not freed costs time, but freed memory of others would make their numbers wrong. Never throws.
 */
export function freeMemory(array: ArrayBufferView): void {
  const { buffer } = array;
  if (!(buffer instanceof ArrayBuffer) || !fillsItsMemory(array)) return;
  try {
    buffer.transfer(0);
  } catch {
    // No check in advance works for all kinds of memory that cannot be detached.
  }
}
