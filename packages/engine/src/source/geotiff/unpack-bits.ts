/** Numbers of one to 31 bits after reading: in the fewest bytes that hold them. */
type Unpacked = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** Numbers of 1 to 31 bits, most significant first; every row begins at a byte. */
export function unpackBits(bytes: Uint8Array, bits: number, rowLength: number): Unpacked {
  const rowBytes = Math.ceil((rowLength * bits) / 8);
  const rows = Math.floor(bytes.length / rowBytes);
  const numbers = emptyNumbers(bits, rows * rowLength);
  const unpackRow = 8 % bits === 0 ? unpackWithinBytes : unpackAcrossBytes;
  for (let row = 0; row < rows; row++)
    unpackRow(
      bytes.subarray(row * rowBytes, (row + 1) * rowBytes),
      bits,
      numbers.subarray(row * rowLength, (row + 1) * rowLength),
    );
  return numbers;
}

function emptyNumbers(bits: number, length: number): Unpacked {
  if (bits <= 8) return new Uint8Array(length);
  return bits <= 16 ? new Uint16Array(length) : new Uint32Array(length);
}

/** Of 1, 2, 4 or 8 bits, none of which is in two bytes. */
function unpackWithinBytes(bytes: Uint8Array, bits: number, numbers: Unpacked): void {
  const highest = (1 << bits) - 1;
  for (let column = 0; column < numbers.length; column++) {
    const bit = column * bits;
    numbers[column] = ((bytes[bit >> 3] ?? 0) >> (8 - bits - (bit & 7))) & highest;
  }
}

function unpackAcrossBytes(bytes: Uint8Array, bits: number, numbers: Unpacked): void {
  // Bits that were read and not used yet: at most 7, and those of a number. Together they may be more than 32.
  let [held, heldBits, at] = [0, 0, 0];
  for (let column = 0; column < numbers.length; column++) {
    while (heldBits < bits) {
      held = held * 256 + (bytes[at++] ?? 0);
      heldBits += 8;
    }
    heldBits -= bits;
    const rest = 2 ** heldBits;
    const number = Math.floor(held / rest);
    numbers[column] = number;
    held -= number * rest;
  }
}
