import { SharedWork } from "../schedule/shared-work.ts";
import { type ByteRange, coalesceRanges, type CoalescedRange } from "./coalesce-ranges.ts";

/** Fetches bytes of a file; undefined when the file does not exist. */
export type FetchRange = (range: ByteRange, signal: AbortSignal) => Promise<Uint8Array | undefined>;

interface Waiting extends ByteRange {
  readonly signal: AbortSignal;
  readonly resolve: (bytes: Uint8Array<ArrayBuffer> | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Coalesces adjacent reads of a file in the same turn of the event loop. A coalesced read is aborted when all its
 * callers have left.
 */
export class CoalescedReads {
  readonly #fetch: FetchRange;
  #waiting: Waiting[] = [];

  constructor(fetch: FetchRange) {
    this.#fetch = fetch;
  }

  /** @throws what the fetch throws, or the reason of the signal after an abort */
  read(
    offset: number,
    length: number,
    signal: AbortSignal,
  ): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ offset, length, signal, resolve, reject });
      // Fetch all reads of this turn of the event loop together.
      if (this.#waiting.length === 1)
        setImmediate(() => {
          this.#fetchWaiting();
        });
    });
  }

  #fetchWaiting(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      const [left, staying] = partition(waiting, ({ signal }) => signal.aborted);
      for (const { signal, reject } of left) reject(signal.reason);
      for (const range of coalesceRanges(staying)) this.#share(range);
    } catch (cause) {
      // The event loop is the caller: without this, the waiting reads would never end.
      for (const { reject } of waiting) reject(cause);
    }
  }

  #share(range: CoalescedRange<Waiting>): void {
    const work = new SharedWork((signal) => this.#fetch(range, signal));
    for (const { offset, length, signal, resolve, reject } of range.parts) {
      const start = offset - range.offset;
      const part = work.join(signal).then((bytes) => bytes?.slice(start, start + length));
      part.then(resolve, reject);
    }
  }
}

function partition<Item>(
  items: readonly Item[],
  isFirst: (item: Item) => boolean,
): readonly [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
