import { valuesLeft } from "./values-left.ts";

/** Characters of a piece of a text, which are written and encoded in a few milliseconds. */
const PIECE = 256 * 1024;
/** Most values that JSON.stringify writes at once, in a millisecond or two. */
const MOST_VALUES = 4096;

/**
 * JSON.stringify for responses of any size: it blocks the event loop for one piece at a time. A batch about a thousand geometries
 * and fifty datasets is 13 MB, for which JSON.stringify and the encoding of its text take 150 ms.
 *
 * @param pause yields to the event loop; called between pieces
 * @returns the text, or the bytes of a long one
 */
export async function writeInPieces(
  value: unknown,
  pause: () => Promise<void> | undefined,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  const encoder = new TextEncoder();
  let text = "";
  let bytes = 0;
  const end = (): void => {
    const piece = encoder.encode(text);
    pieces.push(piece);
    bytes += piece.length;
    text = "";
  };
  for (const part of partsOf(value)) {
    text += part;
    if (text.length < PIECE) continue;
    end();
    await pause();
  }
  if (pieces.length === 0) return text;
  end();
  const whole = new Uint8Array(bytes);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

/** The parts of the JSON of a value, as JSON.stringify would write it. */
function* partsOf(value: unknown): Generator<string, void, undefined> {
  if (typeof value !== "object" || value === null || "toJSON" in value || !isLarge(value)) {
    // As an item of an array; a member without a value is left out.
    yield JSON.stringify(value) ?? "null";
    return;
  }
  if (Array.isArray(value)) {
    yield "[";
    for (let index = 0; index < value.length; index++) {
      if (index > 0) yield ",";
      yield* partsOf(value[index]);
    }
    yield "]";
    return;
  }
  yield "{";
  let mark = "";
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined || typeof member === "function" || typeof member === "symbol")
      continue;
    yield `${mark}${JSON.stringify(name)}:`;
    yield* partsOf(member);
    mark = ",";
  }
  yield "}";
}

const isLarge = (value: object): boolean => valuesLeft(value, MOST_VALUES) <= 0;
