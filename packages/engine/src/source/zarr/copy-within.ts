/**
 * Copies bytes from a distance before a place to that place, byte after byte: what is copied may be copied again, so a
 * length over the distance repeats the bytes.
 */
export function copyWithin(bytes: Uint8Array, to: number, distance: number, length: number): void {
  const from = to - distance;
  if (distance >= length) {
    bytes.copyWithin(to, from, from + length);
    return;
  }
  if (distance === 1) {
    bytes.fill(bytes[from] ?? 0, to, to + length);
    return;
  }
  // A short pattern, copied in pieces that double.
  let done = distance;
  bytes.copyWithin(to, from, to);
  while (done < length) {
    const more = Math.min(done, length - done);
    bytes.copyWithin(to + done, to, to + more);
    done += more;
  }
}
