/** Pairs of bytes between two pauses, and between two reductions: more would not fit in 32 bits. */
const PAIRS_AT_ONCE = 360 * 1024;
const PAIRS = 360;

const reduced = (sum: number): number => (sum & 0xffff) + (sum >>> 16);

/** The checksum of HDF5's filter fletcher32: of numbers of two bytes, the high byte first. */
export async function fletcher32(
  bytes: Uint8Array,
  yieldIfDue: () => Promise<void>,
): Promise<number> {
  let [first, second] = [0, 0];
  const pairs = Math.floor(bytes.length / 2);
  for (let start = 0; start < pairs; start += PAIRS) {
    if (start % PAIRS_AT_ONCE === 0) await yieldIfDue();
    const end = 2 * Math.min(pairs, start + PAIRS);
    for (let at = 2 * start; at < end; at += 2) {
      first += ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      second += first;
    }
    [first, second] = [reduced(first), reduced(second)];
  }
  if (bytes.length % 2 === 1) {
    first += (bytes.at(-1) ?? 0) << 8;
    second += first;
    [first, second] = [reduced(first), reduced(second)];
  }
  [first, second] = [reduced(first), reduced(second)];
  return ((second << 16) | first) >>> 0;
}
