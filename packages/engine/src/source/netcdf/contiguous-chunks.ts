/** Bytes of a chunk of an array that is stored in one piece. */
const CHUNK_BYTES = 256 * 1024;

/**
 * Chunks of an array that is stored in one piece, row by row, so that each of them is one range of bytes: whole inner axes,
 * a part of one axis, and one place of the axes before it.
 */
export function contiguousChunks(shape: readonly number[], cellBytes: number): readonly number[] {
  const chunks = shape.map(() => 1);
  let bytes = cellBytes;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const length = Math.max(1, shape[axis] ?? 1);
    const fitting = Math.max(1, Math.min(length, Math.floor(CHUNK_BYTES / bytes)));
    chunks[axis] = fitting;
    if (fitting < length) break;
    bytes *= length;
  }
  return chunks;
}

/** A range of cells of an array that is stored in one piece. */
export interface CellRange {
  readonly first: number;
  readonly count: number;
}

/** The cells of a chunk that are in the array: fewer than in the chunk at its edge. */
export function cellsOfChunk(
  index: readonly number[],
  shape: readonly number[],
  chunks: readonly number[],
): CellRange {
  let first = 0;
  let count = 1;
  shape.forEach((length, axis) => {
    const start = (index[axis] ?? 0) * (chunks[axis] ?? 1);
    first = first * length + start;
    count *= Math.max(0, Math.min(chunks[axis] ?? 1, length - start));
  });
  return { first, count };
}
