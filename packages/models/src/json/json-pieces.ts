import { notJson } from "./not-json.ts";
import type { JsonLimits } from "./json-limits.ts";
import { JsonScanner, type OpenContainer } from "./json-scanner.ts";

/** How much to parse between two pauses. */
export interface PieceSize {
  /** Approximate number of values in a piece. */
  readonly values: number;
  /** Approximate number of bytes in a piece, and number of bytes to scan when no piece ends in them. */
  readonly bytes: number;
}

/** JSON.parse makes this many values in a few milliseconds; the most expensive ones (each with a new name) take 20. */
const PIECE: PieceSize = { values: 8192, bytes: 256 * 1024 };

let goesOn: string | undefined;

/**
 * The name by which a piece carries the container that continues in it. No body can contain it, because it is not known
 * outside of this process. It is made at its first use: a Worker may not make random values while it loads, and a page
 * without TLS has no randomUUID.
 */
const nameThatGoesOn = (): string => (goesOn ??= crypto.randomUUID());

/**
 * JSON.parse for bodies of any size. It blocks the event loop for one piece at a time, and enforces the limits while it
 * parses.
 *
 * The text is cut after commas. A piece between two cuts is not JSON. It becomes JSON when the containers that are open
 * at its start are opened before it, and those that are open at its end are closed after it. Its values are then moved
 * into the containers of earlier pieces.
 *
 * @param turn yields to the event loop; called between pieces
 * @throws CasError validation_error for a body that is over a limit or not JSON
 */
export async function parseInPieces(
  bytes: Uint8Array,
  limits: JsonLimits,
  turn: () => Promise<void>,
  piece: PieceSize = PIECE,
): Promise<unknown> {
  const scanner = new JsonScanner(limits);
  const whole = new JsonWhole(bytes);
  let start = 0;
  let position = 0;
  for (;;) {
    const to = Math.min(bytes.length, position + piece.bytes);
    position = scanner.scan(bytes, position, to, {
      values: piece.values,
      end: start + piece.bytes,
    });
    if (scanner.isAtCut) {
      whole.add(start, position - 1, scanner.openContainers());
      start = position;
    } else if (position === bytes.length) break;
    await turn();
  }
  whole.add(start, bytes.length, []);
  return whole.root;
}

/** JSON that grows piece by piece. */
class JsonWhole {
  root: unknown;
  readonly #bytes: Uint8Array;
  /** The containers that are open at the end of the pieces so far: how they are written, and their values. */
  #open: readonly OpenContainer[] = [];
  #containers: readonly Container[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /**
   * Adds the piece between two byte offsets.
   *
   * @param open the containers that are open at its end
   * @throws CasError validation_error
   */
  add(from: number, to: number, open: readonly OpenContainer[]): void {
    const isFirst = this.#open.length === 0;
    const text = decoded(this.#bytes.subarray(from, to), isFirst);
    try {
      const piece = JSON.parse(opening(this.#open) + text + closing(open)) as unknown;
      if (isFirst) this.root = piece;
      else this.#moveIn(piece as Container);
      this.#containers = this.#found(open);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw notJson(
        isFirst && to === this.#bytes.length
          ? error.message
          : `it cannot be read between byte ${from} and byte ${to}`,
      );
    }
    this.#open = open;
  }

  /** Moves the values of a piece into the containers that were open at its start. */
  #moveIn(piece: Container): void {
    let part = piece;
    for (const [level, container] of this.#containers.entries()) {
      const isInnermost = level === this.#containers.length - 1;
      if (Array.isArray(part)) {
        const items = container as JsonArray;
        // Its first item is the container that continues in it.
        for (let index = isInnermost ? 0 : 1; index < part.length; index++) items.push(part[index]);
        if (isInnermost && part.length === 0) throw new SyntaxError("A comma without an item");
        part = part[0] as Container;
      } else {
        const [names, onward] = [Object.keys(part), nameThatGoesOn()];
        for (const name of names)
          if (name !== onward) put(container as JsonObject, name, part[name]);
        if (isInnermost && names.length === 0) throw new SyntaxError("A comma without a member");
        part = part[onward] as Container;
      }
    }
  }

  /** The values of the open containers. */
  #found(open: readonly OpenContainer[]): Container[] {
    const containers: Container[] = [];
    let container = this.root as Container;
    for (const [level, { nameStart, nameEnd }] of open.entries()) {
      containers.push(container);
      const isInnermost = level === open.length - 1;
      if (Array.isArray(container)) {
        if (isInnermost && container.length === 0) throw new SyntaxError("A comma without an item");
        container = container.at(-1) as Container;
      } else if (isInnermost) {
        // One of an earlier piece has members; to list them all for each piece would take longer each time.
        const isNew = this.#containers[level] !== container;
        if (isNew && Object.keys(container).length === 0)
          throw new SyntaxError("A comma without a member");
      } else {
        const name = JSON.parse(decoded(this.#bytes.subarray(nameStart, nameEnd), false)) as string;
        container = container[name] as Container;
      }
    }
    return containers;
  }
}

type JsonArray = unknown[];
type JsonObject = Record<string, unknown>;
type Container = JsonArray | JsonObject;

/** Like JSON.parse: a member named __proto__ is an ordinary member. */
function put(object: JsonObject, name: string, value: unknown): void {
  if (name === "__proto__")
    Object.defineProperty(object, name, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  else object[name] = value;
}

const opening = (open: readonly OpenContainer[]): string =>
  open
    .map(({ isArray }, level) => {
      if (isArray) return "[";
      return level === open.length - 1 ? "{" : `{"${nameThatGoesOn()}":`;
    })
    .join("");

const closing = (open: readonly OpenContainer[]): string =>
  open
    .map(({ isArray }) => (isArray ? "]" : "}"))
    .toReversed()
    .join("");

/** JSON is UTF-8 (RFC 8259), whatever a charset parameter says. A byte order mark at its start is skipped. */
const START = new TextDecoder("utf-8", { fatal: true });
const LATER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decoded(bytes: Uint8Array, isStart: boolean): string {
  try {
    return (isStart ? START : LATER).decode(bytes);
  } catch {
    throw notJson("it is not UTF-8");
  }
}
