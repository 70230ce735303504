/** Numbers of formats that every workbook has and that show dates or times of day; 27 to 36 and 50 to 58 are those of East Asia. */
const isDateNumber = (number: number): boolean =>
  (number >= 14 && number <= 22) ||
  (number >= 27 && number <= 36) ||
  number === 45 ||
  number === 47 ||
  (number >= 50 && number <= 58);

/**
 * Whether a format of numbers shows a date or a time of day (ECMA-376, part 1, 18.8.30). A duration such as `[h]:mm` is none.
 *
 * @param code the format, if the workbook defines it
 */
export function isDateFormat(number: number, code: string | undefined): boolean {
  if (code === undefined) return isDateNumber(number);
  const [first = ""] = code.split(";");
  if (/\[(h+|m+|s+)\]/i.test(first)) return false;
  const bare = first
    .replaceAll(/"[^"]*"/g, "")
    .replaceAll(/[\\_*]./gs, "")
    .replaceAll(/\[[^\]]*\]/g, "")
    .replaceAll(/general/gi, "");
  return /[ymdhs]/i.test(bare);
}

const DAY = 86_400_000;
/** Day 0 of both ways to count days. Excel counts a 29 February 1900, so its days before that are one later. */
const FROM_1900 = Date.UTC(1899, 11, 30);
const FROM_1904 = Date.UTC(1904, 0, 1);
/** The day after 9999-12-31, the last that Excel shows. */
const LAST = Date.UTC(10_000, 0, 1);

/**
 * The date of a cell as in ISO 8601, without a zone, which Excel does not have: `1999-12-01`, `1999-12-01T12:30:00`, or
 * `12:30:00` for a time of day alone; undefined for a number that is no date.
 */
export function dateOfCell(serial: number, is1904: boolean): string | undefined {
  if (!(serial >= 0)) return undefined;
  const isEarly = !is1904 && serial < 60;
  // The day that does not exist.
  if (!is1904 && Math.floor(serial) === 60) return undefined;
  const zero = is1904 ? FROM_1904 : FROM_1900 + (isEarly ? DAY : 0);
  const instant = zero + Math.round(serial * DAY);
  if (instant >= LAST) return undefined;
  const [date = "", time = ""] = new Date(instant)
    .toISOString()
    .replace(/(\.000)?Z$/, "")
    .split("T");
  if (serial < 1 && !is1904) return time;
  return time === "00:00:00" ? date : `${date}T${time}`;
}
