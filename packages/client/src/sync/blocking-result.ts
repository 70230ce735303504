import { nextOffset } from "@cas/models";
import type { CasAnswer } from "../call/cas-call.ts";
import type { CollectOptions, Page } from "../call/page-call.ts";

/**
 * A result that can also give what came with it. That method, like all that the blocking client adds to results, is not
 * enumerable: JSON, a log or a comparison sees the plain data.
 */
export type BlockingResult<
  Data,
  Answer extends { readonly data: Data } = CasAnswer<Data>,
> = Data & {
  /** The data with status, headers and ids. */
  withResponse(): Answer;
};

/** A list that asks for its items as they are needed; each iteration begins anew. */
export interface BlockingList<Item> {
  /** Item by item. */
  [Symbol.iterator](): Generator<Item, void, undefined>;
  /** All items, or the first of them; asks for none that is not needed. */
  toArray(options?: CollectOptions): Item[];
}

/** The first page of a list; iterated, every item of every page. */
export type BlockingPage<OnePage extends Page, Item> = BlockingResult<OnePage, CasAnswer<OnePage>> &
  BlockingList<Item> & {
    /** Page by page; the next is asked for when the one before is done with. */
    pages(): Generator<OnePage, void, undefined>;
  };

/** The result of an answer. */
export function blockingResult<Data, Answer extends { readonly data: Data }>(
  answer: Answer & { readonly data: Data },
): BlockingResult<Data, Answer> {
  return withHidden(answer.data, { withResponse: () => answer });
}

/** How a list is read. */
export interface BlockingPageSource<OnePage extends Page, Item> {
  readonly first: CasAnswer<OnePage>;
  readonly itemsOf: (page: OnePage) => readonly Item[];
  readonly at: (offset: number) => OnePage;
}

/** The result of a list. */
export function blockingPage<OnePage extends Page, Item>({
  first,
  itemsOf,
  at,
}: BlockingPageSource<OnePage, Item>): BlockingPage<OnePage, Item> {
  function* pages(): Generator<OnePage, void, undefined> {
    let page = first.data;
    for (;;) {
      yield page;
      const offset = nextOffset(page);
      if (offset === undefined) return;
      page = at(offset);
    }
  }
  const items = blockingList(function* () {
    for (const page of pages()) yield* itemsOf(page);
  });
  return withHidden(blockingResult<OnePage, CasAnswer<OnePage>>(first), {
    pages,
    toArray: (options?: CollectOptions) => items.toArray(options),
    [Symbol.iterator]: () => items[Symbol.iterator](),
  });
}

/** A list of what a generator yields. */
export function blockingList<Item>(
  open: () => Generator<Item, void, undefined>,
): BlockingList<Item> {
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
  // Without validation an answer may be anything.
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
