/** Bytes of a block that are not what its compression writes. */
export class CorruptBlockError extends Error {
  override readonly name = "CorruptBlockError";
}
