/** A small GeoTIFF: 32 bit floats, one uncompressed strip. */
export interface MadeGeotiff {
  readonly width: number;
  readonly height: number;
  /** Left and upper edge, and the size of a cell. */
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  /** EPSG code; null for a file without a CRS. */
  readonly epsg?: number | null;
  readonly nodata?: number;
  /** Number of bands, stored together for each cell. */
  readonly bands?: number;
  readonly value: (column: number, row: number, band?: number) => number;
}

const [SHORT, LONG, DOUBLE, ASCII] = [3, 4, 12, 2];
const BYTES: Readonly<Record<number, number>> = { [ASCII]: 1, [SHORT]: 2, [LONG]: 4, [DOUBLE]: 8 };

/** The bytes of a {@link MadeGeotiff}. */
export function makeGeotiff(made: MadeGeotiff): Uint8Array<ArrayBuffer> {
  const { width, height, left, top, cell, epsg = 4326, nodata, bands = 1 } = made;
  const isGeographic = epsg === 4326;
  const keys = [1, 1, 0, 3, 1024, 0, 1, isGeographic ? 2 : 1, 1025, 0, 1, 1];
  const code = [isGeographic ? 2048 : 3072, 0, 1, epsg ?? 0];
  const text = nodata === undefined ? [] : [...Buffer.from(`${nodata}\0`)];
  const size = width * height * bands * 4;
  const tags: [tag: number, type: number, values: number[]][] = [
    [256, SHORT, [width]],
    [257, SHORT, [height]],
    [258, SHORT, Array.from({ length: bands }, () => 32)],
    [259, SHORT, [1]],
    [262, SHORT, [1]],
    [273, LONG, [0]],
    [277, SHORT, [bands]],
    [278, SHORT, [height]],
    [279, LONG, [size]],
    [339, SHORT, Array.from({ length: bands }, () => 3)],
    [33550, DOUBLE, [cell, cell, 0]],
    [33922, DOUBLE, [0, 0, 0, left, top, 0]],
  ];
  if (epsg !== null) tags.push([34735, SHORT, [...keys, ...code]]);
  if (text.length > 0) tags.push([42113, ASCII, text]);
  const lengths = tags.map(([, type, values]) => (BYTES[type] ?? 1) * values.length);
  const head = 8 + 2 + 12 * tags.length + 4;
  const apart = lengths.reduce((sum, length) => sum + (length > 4 ? length : 0), 0);
  const bytes = new Uint8Array(head + apart + size);
  const view = new DataView(bytes.buffer);
  bytes.set([0x49, 0x49, 42, 0, 8]);
  view.setUint16(8, tags.length, true);
  let free = head;
  tags.forEach(([tag, type, values], index) => {
    const entry = 10 + 12 * index;
    const length = lengths[index] ?? 0;
    const offset = length > 4 ? free : entry + 8;
    view.setUint16(entry, tag, true);
    view.setUint16(entry + 2, type, true);
    view.setUint32(entry + 4, values.length, true);
    if (length > 4) view.setUint32(entry + 8, free, true);
    if (length > 4) free += length;
    const each = BYTES[type] ?? 1;
    (tag === 273 ? [head + apart] : values).forEach((value, at) => {
      if (type === DOUBLE) view.setFloat64(offset + each * at, value, true);
      else if (type === LONG) view.setUint32(offset + each * at, value, true);
      else if (type === SHORT) view.setUint16(offset + each * at, value, true);
      else view.setUint8(offset + at, value);
    });
  });
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      for (let band = 0; band < bands; band++) {
        const at = (row * width + column) * bands + band;
        view.setFloat32(free + 4 * at, made.value(column, row, band), true);
      }
  return bytes;
}
