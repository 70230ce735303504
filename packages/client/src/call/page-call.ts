import { CasCall, type CasAnswer } from "./cas-call.ts";
import { type Page, PageWalk } from "./page-walk.ts";

/** How a list is read. */
export interface PageSource<OnePage extends Page, Item> {
  /** Path of the list, for errors. */
  readonly path: string;
  readonly first: Promise<CasAnswer<OnePage>>;
  readonly itemsOf: (page: OnePage) => readonly Item[];
  readonly at: (offset: number) => Promise<OnePage>;
}

/** How much of a list to collect. */
export interface CollectOptions {
  /** Most items; default all. */
  readonly limit?: number | undefined;
}

/**
 * A list in flight: awaited it is its first page, iterated it is every item of every page.
 *
 * @throws CasError invalid_response while it is iterated, for a page that does not advance
 * @example
 * const { total } = await cas.datasets();
 * for await (const dataset of cas.datasets()) console.log(dataset.id);
 * const ten = await cas.datasets().toArray({ limit: 10 });
 */
export class PageCall<OnePage extends Page, Item>
  extends CasCall<OnePage>
  implements AsyncIterable<Item>
{
  readonly #source: PageSource<OnePage, Item>;

  constructor(source: PageSource<OnePage, Item>) {
    super(source.first);
    this.#source = source;
  }

  /** Page by page; each is requested when the loop needs it. */
  async *pages(): AsyncGenerator<OnePage, void, undefined> {
    const walk = new PageWalk(this.#source.path);
    let page: OnePage = await this;
    for (;;) {
      const offset = walk.next(page);
      yield page;
      if (offset === undefined) return;
      page = await this.#source.at(offset);
    }
  }

  /** Item by item, over all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* this.#source.itemsOf(page);
  }

  /** All items, or the first of them; requests no page that is not needed. */
  async toArray({ limit = Infinity }: CollectOptions = {}): Promise<Item[]> {
    // The first page is requested already: its failure must reach even a caller with a limit of 0.
    await this;
    return collect(firstOf(this, limit));
  }
}

/** The first items of an iterable; reads no further. */
export async function* firstOf<Item>(
  items: AsyncIterable<Item>,
  limit: number,
): AsyncGenerator<Item, void, undefined> {
  let left = limit;
  if (!(left > 0)) return;
  for await (const item of items) {
    yield item;
    left -= 1;
    if (!(left > 0)) return;
  }
}

/** All items of an iterable. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
