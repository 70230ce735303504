import type { Mutation } from "./mutation.ts";

/** The bytes with some of them overwritten, inserted or removed; or cut. */
export function changeBytes(bytes: Uint8Array, mutation: Mutation): Uint8Array {
  const at = mutation.part % (bytes.length + 1);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  const others = Uint8Array.from(mutation.bytes);
  if (mutation.how === "cut") return before;
  if (mutation.how === "remove") return joined(before, after.subarray(others.length));
  if (mutation.how === "add") return joined(before, others, after);
  return joined(before, others, after.subarray(others.length));
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts));

/** Bytes of an entry of a directory of a TIFF: tag, type, count, value or offset (TIFF 6.0, section 2). */
const ENTRY = 12;
const FIELDS = [
  [0, 2],
  [2, 2],
  [4, 4],
  [8, 4],
] as const;

/**
 * A TIFF with a number of its first directory changed, so that most changes are read: a tag, a type, a count, a value or
 * offset, the number of entries, the next directory. Other changes, and those of BigTIFFs, are of any bytes.
 */
export function changeTiff(bytes: Uint8Array, mutation: Mutation): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = view.getUint8(0) === 0x49;
  const isClassic = view.getUint16(2, isLittle) === 42;
  if (!isClassic || !["number", "replace"].includes(mutation.how))
    return changeBytes(bytes, mutation);
  const copy = new Uint8Array(bytes);
  const changed = new DataView(copy.buffer);
  const first = view.getUint32(4, isLittle);
  const entries = view.getUint16(first, isLittle);
  const places = [
    [4, 4],
    [first, 2],
    [first + 2 + ENTRY * entries, 4],
    ...Array.from({ length: entries }, (_, index) =>
      FIELDS.map(([offset, size]) => [first + 2 + ENTRY * index + offset, size] as const),
    ).flat(),
  ] as const;
  const [at, size] = places[mutation.part % places.length] ?? [4, 4];
  const number = Number.isFinite(mutation.number) ? Math.abs(Math.trunc(mutation.number)) : first;
  if (size === 2) changed.setUint16(at, number % 2 ** 16, isLittle);
  else changed.setUint32(at, number % 2 ** 32, isLittle);
  return copy;
}
