import type { Block } from "./raster-source.ts";

/** Most bytes of its memory that an array leaves out: one that tells zlib that it is done, and those that make no whole number. */
const SPARE_BYTES = 8;

/** Whether an array fills its memory. One that is a part of it may share it, e.g. with all small buffers of Node's pool. */
export function fillsItsMemory({ buffer, byteOffset, byteLength }: ArrayBufferView): boolean {
  return byteOffset === 0 && buffer.byteLength - byteLength <= SPARE_BYTES;
}

/**
 * The array when it fills its memory, else a copy that does. A part that is kept keeps the whole, so what is bounded by the
 * size of its arrays must keep no parts. The copy begins at a place where numbers of any type can.
 */
export function withOwnMemory<Kind extends Block>(array: Kind): Kind {
  if (fillsItsMemory(array)) return array;
  // By this name, for `slice` of a Buffer gives another view of the same memory.
  return Uint8Array.prototype.slice.call(array) as Kind;
}
