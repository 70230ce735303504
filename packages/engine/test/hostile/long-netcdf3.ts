/** Dimensions: their names and lengths; the first is that of the records. */
const DIMENSIONS = [
  ["time", 0],
  ["lat", 3],
  ["lon", 3],
] as const;
/** Bytes of the hour and of nine cells of a byte, rounded up to four. */
const RECORD_BYTES = 8 + 12;
const [BYTE, TEXT, DOUBLE] = [1, 2, 6];
const [DIMENSION_LIST, VARIABLE_LIST, ATTRIBUTE_LIST] = [10, 11, 12];

/** A netCDF file of version 3 with a record for each hour, of 3 x 3 cells of 7 each. */
export function longNetcdf3(hours: number, firstHour: number): Uint8Array {
  const { length } = header(hours, 0);
  const file = Buffer.alloc(length + 48 + hours * RECORD_BYTES, 7);
  header(hours, length).copy(file);
  for (const [index, centre] of [2.5, 1.5, 0.5, 0.5, 1.5, 2.5].entries())
    file.writeDoubleBE(centre, length + 8 * index);
  for (let hour = 0; hour < hours; hour++)
    file.writeDoubleBE(firstHour + hour, length + 48 + hour * RECORD_BYTES);
  return file;
}

/** @param begin offset of the cells, behind the header */
function header(records: number, begin: number): Buffer {
  const parts: Buffer[] = [Buffer.from("CDF\x02")];
  const put = (...numbers: readonly number[]): void => {
    for (const number of numbers) {
      const bytes = Buffer.alloc(4);
      bytes.writeInt32BE(number);
      parts.push(bytes);
    }
  };
  const putText = (text: string): void => {
    put(text.length);
    parts.push(Buffer.from(text.padEnd(4 * Math.ceil(text.length / 4), "\0")));
  };
  const putVariable = (
    name: string,
    axes: readonly number[],
    units: string | undefined,
    ...place: readonly [type: number, bytes: number, begin: number]
  ): void => {
    putText(name);
    put(axes.length, ...axes);
    if (units === undefined) put(0, 0);
    else {
      put(ATTRIBUTE_LIST, 1);
      putText("units");
      put(TEXT);
      putText(units);
    }
    const [type, bytes, at] = place;
    // Offsets have eight bytes.
    put(type, bytes, 0, at);
  };
  put(records, DIMENSION_LIST, DIMENSIONS.length);
  for (const [name, length] of DIMENSIONS) {
    putText(name);
    put(length);
  }
  put(0, 0, VARIABLE_LIST, 4);
  putVariable("lat", [1], "degrees_north", DOUBLE, 24, begin);
  putVariable("lon", [2], "degrees_east", DOUBLE, 24, begin + 24);
  putVariable("time", [0], "hours since 1900-01-01", DOUBLE, 8, begin + 48);
  putVariable("v", [0, 1, 2], undefined, BYTE, 12, begin + 56);
  return Buffer.concat(parts);
}
