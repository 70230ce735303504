import { EdgeList } from "../src/geometry/edge-list.ts";

/** Counts how often coordinates of edges are read, by whatever reads them: the work of a sweep. */
export class CountedWork implements Disposable {
  /** Readings so far. */
  count = 0;
  /** Called at each reading. */
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

/** Is called at each call of a method, of all objects of a class, until what it gives is called. Spies remember all calls. */
export function countCalls(
  { prototype }: { readonly prototype: object },
  name: string,
  note: () => void,
): () => void {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  const method: unknown = own?.value;
  if (own === undefined || typeof method !== "function") throw new RangeError(name);
  const noting = function noting(this: unknown, ...args: unknown[]): unknown {
    note();
    return Reflect.apply(method, this, args);
  };
  Object.defineProperty(prototype, name, { ...own, value: noting });
  return () => {
    Object.defineProperty(prototype, name, own);
  };
}
