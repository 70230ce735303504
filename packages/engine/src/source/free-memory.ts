import { fillsItsMemory } from "./own-memory.ts";

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
