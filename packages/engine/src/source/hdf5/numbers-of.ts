/** Reads a number of a type. */
type ReadNumber = (view: DataView, at: number, isLittleEndian: boolean) => number;

const READERS: Readonly<Record<string, ReadNumber>> = {
  i1: (view, at) => view.getInt8(at),
  u1: (view, at) => view.getUint8(at),
  i2: (view, at, isLittle) => view.getInt16(at, isLittle),
  u2: (view, at, isLittle) => view.getUint16(at, isLittle),
  i4: (view, at, isLittle) => view.getInt32(at, isLittle),
  u4: (view, at, isLittle) => view.getUint32(at, isLittle),
  i8: (view, at, isLittle) => Number(view.getBigInt64(at, isLittle)),
  u8: (view, at, isLittle) => Number(view.getBigUint64(at, isLittle)),
  f4: (view, at, isLittle) => view.getFloat32(at, isLittle),
  f8: (view, at, isLittle) => view.getFloat64(at, isLittle),
};

/**
 * The first numbers of bytes.
 *
 * @param dtype type in the way of numpy, e.g. `<f4`, `>i2`, `|u1`
 */
export function numbersOf(
  bytes: Uint8Array,
  dtype: string,
  count: number,
): readonly number[] | undefined {
  const read = READERS[dtype.slice(1)];
  const size = Number(dtype.slice(2));
  if (read === undefined || count * size > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: count }, (_, index) =>
    read(view, index * size, !dtype.startsWith(">")),
  );
}
