import type { YieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { CorruptBlockError } from "../source-error.ts";

/** Bytes that are written between two looks at the clock. */
const AT_ONCE = 64 * 1024;
/** Bytes from which on one call copies faster than a loop. */
const MANY = 48;

/** How far a block was expanded: bytes that were read, and written. */
interface Progress {
  from: number;
  to: number;
}

/**
 * Expands sequences of a block, until the written bytes reach a place or the stored ones end.
 *
 * @throws CorruptBlockError for a block that is cut off, refers to before its begin, or has more bytes
 */
export type ExpandSome = (
  plain: Uint8Array,
  stored: Uint8Array,
  progress: Progress,
  until: number,
) => void;

/**
 * Expands a block in turns of the event loop, into memory that it must fill.
 *
 * @throws CorruptBlockError for a block that is damaged
 */
export async function expandInTurns(
  expandSome: ExpandSome,
  plain: Uint8Array,
  stored: Uint8Array,
  yieldIfDue: YieldIfDue,
): Promise<void> {
  const progress = { from: 0, to: 0 };
  while (progress.from < stored.length) {
    await yieldIfDue();
    expandSome(plain, stored, progress, progress.to + AT_ONCE);
  }
  if (progress.to !== plain.length) throw damagedBlock();
}

/** Copies stored bytes as they are. */
export function copyStored(
  plain: Uint8Array,
  to: number,
  stored: Uint8Array,
  from: number,
  length: number,
): void {
  if (from + length > stored.length || to + length > plain.length) throw damagedBlock();
  if (length < MANY) for (let at = 0; at < length; at++) plain[to + at] = stored[from + at] ?? 0;
  else plain.set(stored.subarray(from, from + length), to);
}

/** Copies bytes from before, one after the other where they overlap with the copy. */
export function copyFromBefore(plain: Uint8Array, to: number, back: number, length: number): void {
  if (back === 0 || back > to || to + length > plain.length) throw damagedBlock();
  if (length < MANY) {
    for (let at = to; at < to + length; at++) plain[at] = plain[at - back] ?? 0;
    return;
  }
  // Twice as many bytes each time: what was copied repeats with the same period.
  for (let done = 0; done < length;) {
    const some = Math.min(back + done, length - done);
    plain.copyWithin(to + done, to - back, to - back + some);
    done += some;
  }
}

/**
 * A length in bytes that goes on up to one that is not 255.
 *
 * @returns the sum of the bytes, and their number
 * @throws CorruptBlockError for a length over `most`, or beyond the end
 */
export function longLength(
  stored: Uint8Array,
  from: number,
  most: number,
): { readonly length: number; readonly bytes: number } {
  for (let [length, bytes] = [0, 1]; ; bytes++) {
    const more = byteAt(stored, from + bytes - 1);
    length += more;
    // A length without end would take time.
    if (length > most) throw damagedBlock();
    if (more !== 255) return { length, bytes };
  }
}

/** @throws CorruptBlockError beyond the end */
export function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw damagedBlock();
  return byte;
}

const damagedBlock = (): CorruptBlockError =>
  new CorruptBlockError("a compressed block is damaged");
