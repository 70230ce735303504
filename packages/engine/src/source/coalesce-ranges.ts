/** Bytes offset..offset+length-1. */
export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}

/** A range to fetch, and the requested ranges inside it. */
export interface CoalescedRange<Range extends ByteRange> extends ByteRange {
  readonly parts: readonly Range[];
}

/** Maximum bytes between two coalesced ranges: cheaper to fetch than another request. */
const MAX_GAP = 32 * 1024;
/** Maximum length of a coalesced range; a single longer range is not split. */
const MAX_LENGTH = 8 * 1024 * 1024;

/** Coalesces adjacent and nearly adjacent ranges, so that fewer requests fetch them. */
export function coalesceRanges<Range extends ByteRange>(
  ranges: readonly Range[],
): readonly CoalescedRange<Range>[] {
  const coalesced: { offset: number; length: number; parts: Range[] }[] = [];
  for (const range of ranges.toSorted((a, b) => a.offset - b.offset)) {
    const last = coalesced.at(-1);
    const end = range.offset + range.length;
    if (
      last !== undefined &&
      range.offset - (last.offset + last.length) <= MAX_GAP &&
      end - last.offset <= MAX_LENGTH
    ) {
      last.length = Math.max(last.length, end - last.offset);
      last.parts.push(range);
    } else coalesced.push({ offset: range.offset, length: range.length, parts: [range] });
  }
  return coalesced;
}
