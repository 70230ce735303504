/** Bytes offset..offset+length-1. */
export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}

/** A range that is fetched, with the ranges that lie in it. */
export interface CoalescedRange<Range extends ByteRange> extends ByteRange {
  readonly parts: readonly Range[];
}

/** Bytes between two ranges that are cheaper to fetch than another request. */
const MAX_GAP = 32 * 1024;
/** Longest range that is put together; a single longer one stays whole. */
const MAX_LENGTH = 8 * 1024 * 1024;

/** Puts ranges together that lie next to each other, or nearly, so that fewer requests fetch them. */
export function coalesceRanges<Range extends ByteRange>(
  ranges: readonly Range[],
): readonly CoalescedRange<Range>[] {
  const together: { offset: number; length: number; parts: Range[] }[] = [];
  for (const range of ranges.toSorted((a, b) => a.offset - b.offset)) {
    const last = together.at(-1);
    const end = range.offset + range.length;
    if (
      last !== undefined &&
      range.offset - (last.offset + last.length) <= MAX_GAP &&
      end - last.offset <= MAX_LENGTH
    ) {
      last.length = Math.max(last.length, end - last.offset);
      last.parts.push(range);
    } else together.push({ offset: range.offset, length: range.length, parts: [range] });
  }
  return together;
}
