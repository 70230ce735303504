import type { CasAnswer } from "../call/cas-call.ts";
import type { CollectOptions } from "../call/page-call.ts";
import { type Page, PageWalk } from "../call/page-walk.ts";

/**
 * A result that can also return the status, headers and ids of its response. That method, like all methods that the
 * synchronous client adds to results, is not enumerable: JSON, logs and comparisons see the plain data.
 */
export type BlockingResult<
  Data,
  Answer extends { readonly data: Data } = CasAnswer<Data>,
> = Data & {
  /** The data with status, headers and ids. */
  withResponse(): Answer;
};

/** A list that requests its items as they are needed; each iteration starts from the beginning. */
export interface BlockingList<Item> {
  /** Item by item. */
  [Symbol.iterator](): Generator<Item, void, undefined>;
  /** All items, or the first of them; requests none that is not needed. */
  toArray(options?: CollectOptions): Item[];
}

/** The first page of a list; iterated, every item of every page. */
export type BlockingPage<OnePage extends Page, Item> = BlockingResult<OnePage, CasAnswer<OnePage>> &
  BlockingList<Item> & {
    /** Page by page; each is requested when the loop needs it. */
    pages(): Generator<OnePage, void, undefined>;
  };

/** The data of a response, with `withResponse`. */
export function syncResult<Data, Answer extends { readonly data: Data }>(
  response: Answer & { readonly data: Data },
): BlockingResult<Data, Answer> {
  return withHidden(response.data, { withResponse: () => response });
}

/** How a list is read. */
export interface SyncPageSource<OnePage extends Page, Item> {
  /** Path of the list, for errors. */
  readonly path: string;
  readonly first: CasAnswer<OnePage>;
  readonly itemsOf: (page: OnePage) => readonly Item[];
  readonly at: (offset: number) => OnePage;
}

/** The first page of a list, with the methods that read the other pages. */
export function syncPage<OnePage extends Page, Item>({
  path,
  first,
  itemsOf,
  at,
}: SyncPageSource<OnePage, Item>): BlockingPage<OnePage, Item> {
  function* pages(): Generator<OnePage, void, undefined> {
    const walk = new PageWalk(path);
    let page = first.data;
    for (;;) {
      const offset = walk.next(page);
      yield page;
      if (offset === undefined) return;
      page = at(offset);
    }
  }
  const items = syncList(function* () {
    for (const page of pages()) yield* itemsOf(page);
  });
  return withHidden(syncResult<OnePage, CasAnswer<OnePage>>(first), {
    pages,
    toArray: (options?: CollectOptions) => items.toArray(options),
    [Symbol.iterator]: () => items[Symbol.iterator](),
  });
}

/** A list of what a generator yields. */
export function syncList<Item>(open: () => Generator<Item, void, undefined>): BlockingList<Item> {
  return {
    [Symbol.iterator]: open,
    toArray: ({ limit = Infinity } = {}) => {
      const collected: Item[] = [];
      if (limit <= 0) return collected;
      for (const item of open()) {
        collected.push(item);
        if (collected.length >= limit) break;
      }
      return collected;
    },
  };
}

function withHidden<Target, Members extends object>(
  target: Target,
  members: Members,
): Target & Members {
  // Without validation a response may be any JSON.
  if (typeof target === "object" && target !== null)
    for (const key of Reflect.ownKeys(members))
      Object.defineProperty(target, key, {
        value: Reflect.get(members, key),
        enumerable: false,
        configurable: true,
        writable: true,
      });
  return target as Target & Members;
}
