import { CasError, nextOffset } from "@cas/models";

/** The fields that every page of a list has. */
export interface Page {
  /** Items in the whole list. */
  readonly total: number;
  /** Items before this page. */
  readonly offset: number;
  /** Items of this page. */
  readonly count: number;
}

/** Most pages of one list: 10 million items at the default page size. A service could otherwise continue a list forever. */
export const MAX_PAGES = 100_000;

/** Follows a list page by page, and ends a list that would never end. */
export class PageWalk {
  readonly #path: string;
  #pages = 0;
  #requested: number | undefined;

  /** @param path path of the list, for errors */
  constructor(path: string) {
    this.#path = path;
  }

  /**
   * The offset of the page after this one; undefined after the last.
   *
   * @throws CasError invalid_response for another page than the requested one
   * @throws CasError invalid_response after MAX_PAGES pages
   */
  next(page: Page): number | undefined {
    if (this.#requested !== undefined && page.offset !== this.#requested)
      throw this.#error(
        `The list does not advance: requested the page at offset ${this.#requested}, the response is the page at offset ${page.offset}`,
      );
    this.#requested = nextOffset(page);
    this.#pages += 1;
    if (this.#requested !== undefined && this.#pages >= MAX_PAGES)
      throw this.#error(`The list has more than ${MAX_PAGES} pages; request larger pages`);
    return this.#requested;
  }

  #error(message: string): CasError {
    return new CasError({
      errorType: "invalid_response",
      message,
      method: "GET",
      path: this.#path,
    });
  }
}
