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

/**
 * Gives the memory of an array back at once; whatever looks at it afterwards finds it empty. It is for large pieces that come
 * and go: the garbage collector looks through all objects of the program each time some tens of megabytes were allocated.
 *
 * An array that is a part of its memory is left to the garbage collector, and so is memory that its owner does not let go,
 * e.g. that of WebAssembly: not to give memory back costs time, to take it from others would make their numbers wrong.
 * It never throws.
 */
export function freeMemory(array: ArrayBufferView): void {
  const { buffer } = array;
  if (!(buffer instanceof ArrayBuffer) || !fillsItsMemory(array)) return;
  try {
    buffer.transfer(0);
  } catch {
    // No way to ask before whether memory can be detached works for all kinds of it.
  }
}
