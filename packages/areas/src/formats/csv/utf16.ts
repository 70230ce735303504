/**
 * Text in UTF-16 with a byte order mark, as Excel saves “Unicode text”, in UTF-8; other text, or text of an encoding that is
 * named, as it is.
 */
export async function* asUtf8(
  pieces: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let isFirst = true;
  const encoder = new TextEncoder();
  for await (const piece of pieces) {
    if (isFirst) decoder = decoderOf(piece, encoding);
    isFirst = false;
    yield decoder === undefined ? piece : encoder.encode(decoder.decode(piece, { stream: true }));
  }
}

function decoderOf(
  piece: Uint8Array,
  encoding: string | undefined,
): InstanceType<typeof TextDecoder> | undefined {
  if (encoding !== undefined) return undefined;
  if (piece[0] === 0xff && piece[1] === 0xfe) return new TextDecoder("utf-16le");
  return piece[0] === 0xfe && piece[1] === 0xff ? new TextDecoder("utf-16be") : undefined;
}
