/**
 * The size of zlib's pieces for a result of so many bytes: to join thousands of pieces of a large one holds the event loop.
 * With one extra byte zlib knows that there is no further piece, which would cost a turn.
 */
export const inOnePiece = (bytes: number): number => Math.max(64, bytes + 1);
