import type { YieldIfDue } from "../../schedule/yield-to-event-loop.ts";

/** Bytes between two pauses. */
const AT_ONCE = 256 * 1024;
const BITS = 8;

/**
 * Undoes a shuffle of bytes, which stores the first bytes of all cells first, then all second ones, ...: brings the bytes of
 * each cell together. Bytes behind the last whole cell stay.
 *
 * @param shuffled not changed
 * @param plain as long as the shuffled bytes
 */
export async function unshuffleInto(
  plain: Uint8Array,
  shuffled: Uint8Array,
  cellBytes: number,
  yieldIfDue: YieldIfDue,
): Promise<void> {
  const cells = Math.floor(shuffled.length / cellBytes);
  const step = Math.ceil(AT_ONCE / cellBytes);
  for (let start = 0; start < cells; start += step) {
    await yieldIfDue();
    const end = Math.min(cells, start + step);
    // Several bytes of a cell at once: its memory is visited less often.
    let byte = 0;
    for (; byte + 4 <= cellBytes; byte += 4)
      fourBytes(plain, shuffled, cellBytes, byte, start, end);
    for (; byte < cellBytes; byte++)
      for (let cell = start, from = byte * cells; cell < end; cell++)
        plain[cell * cellBytes + byte] = shuffled[from + cell] ?? 0;
  }
  plain.set(shuffled.subarray(cells * cellBytes), cells * cellBytes);
}

function fourBytes(
  plain: Uint8Array,
  shuffled: Uint8Array,
  cellBytes: number,
  byte: number,
  start: number,
  end: number,
): void {
  const cells = Math.floor(shuffled.length / cellBytes);
  const [first, second] = [byte * cells, (byte + 1) * cells];
  const [third, fourth] = [(byte + 2) * cells, (byte + 3) * cells];
  for (let cell = start, to = start * cellBytes + byte; cell < end; cell++, to += cellBytes) {
    plain[to] = shuffled[first + cell] ?? 0;
    plain[to + 1] = shuffled[second + cell] ?? 0;
    plain[to + 2] = shuffled[third + cell] ?? 0;
    plain[to + 3] = shuffled[fourth + cell] ?? 0;
  }
}

/**
 * Undoes a shuffle of bits, which stores the lowest bits of the first bytes of all cells first, then their second bits, ...
 * (version 2 of Blosc: a number of cells that is no multiple of eight is not shuffled).
 */
export async function unshuffleBitsInto(
  plain: Uint8Array,
  shuffled: Uint8Array,
  cellBytes: number,
  yieldIfDue: YieldIfDue,
): Promise<void> {
  const cells = Math.floor(shuffled.length / cellBytes);
  if (cells % BITS !== 0) {
    plain.set(shuffled);
    return;
  }
  const rowBytes = cells / BITS;
  const step = AT_ONCE / BITS;
  for (let byte = 0; byte < cellBytes; byte++)
    for (let start = 0; start < rowBytes; start += step) {
      await yieldIfDue();
      const end = Math.min(rowBytes, start + step);
      eightRows(plain, shuffled, cellBytes, byte, start, end);
    }
  plain.set(shuffled.subarray(cells * cellBytes), cells * cellBytes);
}

/** The rows of a byte hold one bit each of eight cells: transposes matrices of 8 x 8 bits. */
function eightRows(
  plain: Uint8Array,
  shuffled: Uint8Array,
  cellBytes: number,
  byte: number,
  start: number,
  end: number,
): void {
  const rowBytes = Math.floor(shuffled.length / cellBytes) / BITS;
  for (let eight = start; eight < end; eight++) {
    let row = byte * BITS * rowBytes + eight;
    const low = fourRows(shuffled, row, rowBytes);
    row += 4 * rowBytes;
    const high = fourRows(shuffled, row, rowBytes);
    const upper = (high & 0xf0f0_f0f0) | ((low >>> 4) & 0x0f0f_0f0f);
    const lower = ((high << 4) & 0xf0f0_f0f0) | (low & 0x0f0f_0f0f);
    const to = eight * BITS * cellBytes + byte;
    for (let cell = 0; cell < 4; cell++) {
      plain[to + cell * cellBytes] = lower >>> (BITS * cell);
      plain[to + (cell + 4) * cellBytes] = upper >>> (BITS * cell);
    }
  }
}

/** Four rows, half transposed: Hacker's Delight, 2nd edition, figure 7-3. */
function fourRows(shuffled: Uint8Array, row: number, rowBytes: number): number {
  const bits =
    (shuffled[row] ?? 0) |
    ((shuffled[row + rowBytes] ?? 0) << 8) |
    ((shuffled[row + 2 * rowBytes] ?? 0) << 16) |
    ((shuffled[row + 3 * rowBytes] ?? 0) << 24);
  return halfTransposed(bits);
}

function halfTransposed(bits: number): number {
  let swapped = (bits ^ (bits >>> 7)) & 0x00aa_00aa;
  const half = bits ^ swapped ^ (swapped << 7);
  swapped = (half ^ (half >>> 14)) & 0x0000_cccc;
  return half ^ swapped ^ (swapped << 14);
}
