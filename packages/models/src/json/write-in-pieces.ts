import { valuesLeft } from "./values-left.ts";

/** Characters of a piece of a text, which are written and encoded in a few milliseconds. */
const PIECE = 256 * 1024;
/** Most values that JSON.stringify writes at once, in a few milliseconds: more than a distribution has classes. */
const MOST_VALUES = 16_384;

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
  const isArray = Array.isArray(value);
  yield isArray ? "[" : "{";
  let mark = "";
  for (const { group, large } of groupsOf(isArray ? value.entries() : Object.entries(value))) {
    // Brackets of the group are not those of the value.
    const text = JSON.stringify(
      isArray ? group.map(([, item]) => item) : Object.fromEntries(group),
    ).slice(1, -1);
    if (text !== "") {
      yield mark + text;
      mark = ",";
    }
    if (large === undefined) continue;
    const [name, member] = large;
    yield isArray ? mark : `${mark}${JSON.stringify(name)}:`;
    mark = ",";
    yield* partsOf(member);
  }
  yield isArray ? "]" : "}";
}

type Member = readonly [name: string | number, value: unknown];

/** Members with few values in all, and the one after them if it is large. */
interface Group {
  readonly group: readonly Member[];
  readonly large?: Member;
}

/** Cuts members into groups that JSON.stringify writes at once: a part for each of them would take several times as long. */
function* groupsOf(members: Iterable<Member>): Generator<Group, void, undefined> {
  let group: Member[] = [];
  let left = MOST_VALUES;
  for (const member of members) {
    const [, value] = member;
    left = valuesLeft(value, left);
    if (left > 0) {
      group.push(member);
      continue;
    }
    left = MOST_VALUES;
    if (isLarge(value)) {
      yield { group, large: member };
      group = [];
    } else {
      yield { group };
      group = [member];
      left = valuesLeft(value, left);
    }
  }
  yield { group };
}

const isLarge = (value: unknown): boolean => valuesLeft(value, MOST_VALUES) <= 0;
