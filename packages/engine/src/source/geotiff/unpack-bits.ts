/** Numbers of 1, 2 or 4 bits, most significant first; every row begins at a byte. */
export function unpackBits(
  bytes: Uint8Array,
  bits: number,
  rowLength: number,
): Uint8Array<ArrayBuffer> {
  const rowBytes = Math.ceil((rowLength * bits) / 8);
  const rows = Math.floor(bytes.length / rowBytes);
  const numbers = new Uint8Array(rows * rowLength);
  const highest = (1 << bits) - 1;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < rowLength; column++) {
      const bit = column * bits;
      const byte = bytes[row * rowBytes + (bit >> 3)] ?? 0;
      numbers[row * rowLength + column] = (byte >> (8 - bits - (bit & 7))) & highest;
    }
  return numbers;
}
