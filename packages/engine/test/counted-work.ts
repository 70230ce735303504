import { EdgeList } from "../src/geometry/edge-list.ts";

/** Counts reads of the coordinates of edges: a measure of the work of a sweep. */
export class CountedWork implements Disposable {
  /** Reads so far. */
  count = 0;
  /** Called at each read. */
  onRead: () => void = () => undefined;
  readonly #restore: () => void;

  constructor() {
    this.#restore = countCalls(EdgeList, "x", () => {
      this.count += 1;
      this.onRead();
    });
  }

  [Symbol.dispose](): void {
    this.#restore();
  }
}

/**
 * Calls `note` at each call of a method of any object of a class, until the returned function is called. A spy would
 * store all calls.
 */
export function countCalls(
  { prototype }: { readonly prototype: object },
  name: string,
  note: () => void,
): () => void {
  const original = Object.getOwnPropertyDescriptor(prototype, name);
  const method: unknown = original?.value;
  if (original === undefined || typeof method !== "function") throw new RangeError(name);
  const noting = function noting(this: unknown, ...args: unknown[]): unknown {
    note();
    return Reflect.apply(method, this, args);
  };
  Object.defineProperty(prototype, name, { ...original, value: noting });
  return () => {
    Object.defineProperty(prototype, name, original);
  };
}
