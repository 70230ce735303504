const [SHORT, LONG, DOUBLE] = [3, 4, 12];
const BYTES: Readonly<Record<number, number>> = { [SHORT]: 2, [LONG]: 4, [DOUBLE]: 8 };

/**
 * The bytes of a GeoTIFF of one row of 32-bit floats, from 0 degrees north and east.
 *
 * @param cell size of a cell, degrees
 */
export function rowRaster(cell: number, values: readonly number[]): Uint8Array<ArrayBuffer> {
  const size = values.length * 4;
  const tags: readonly (readonly [tag: number, type: number, numbers: readonly number[]])[] = [
    [256, SHORT, [values.length]],
    [257, SHORT, [1]],
    [258, SHORT, [32]],
    [259, SHORT, [1]],
    [262, SHORT, [1]],
    [273, LONG, [8]],
    [277, SHORT, [1]],
    [278, SHORT, [1]],
    [279, LONG, [size]],
    [339, SHORT, [3]],
    [33_550, DOUBLE, [cell, cell, 0]],
    [33_922, DOUBLE, [0, 0, 0, 0, 0, 0]],
    [34_735, SHORT, [1, 1, 0, 3, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, 4326]],
  ];
  const directory = 8 + size;
  let free = directory + 2 + 12 * tags.length + 4;
  const apart = tags.map(([, type, { length }]) => (BYTES[type] ?? 0) * length);
  const file = new DataView(
    new ArrayBuffer(free + apart.reduce((sum, bytes) => sum + (bytes > 4 ? bytes : 0), 0)),
  );
  file.setUint32(0, 0x002a_4949, true);
  file.setUint32(4, directory, true);
  for (const [index, value] of values.entries()) file.setFloat32(8 + 4 * index, value, true);
  file.setUint16(directory, tags.length, true);
  for (const [index, [tag, type, numbers]] of tags.entries()) {
    const entry = directory + 2 + 12 * index;
    const bytes = apart[index] ?? 0;
    file.setUint16(entry, tag, true);
    file.setUint16(entry + 2, type, true);
    file.setUint32(entry + 4, numbers.length, true);
    let place = entry + 8;
    if (bytes > 4) {
      file.setUint32(place, free, true);
      place = free;
      free += bytes;
    }
    for (const number of numbers) {
      if (type === SHORT) file.setUint16(place, number, true);
      else if (type === LONG) file.setUint32(place, number, true);
      else file.setFloat64(place, number, true);
      place += BYTES[type] ?? 0;
    }
  }
  return new Uint8Array(file.buffer);
}
