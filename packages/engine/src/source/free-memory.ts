/**
 * Gives the memory of an array back at once; whatever looks at it afterwards finds it empty. It is for large pieces that come
 * and go: the garbage collector looks through all objects of the program each time some tens of megabytes were allocated.
 */
export function freeMemory({ buffer }: ArrayBufferView): void {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0);
}
