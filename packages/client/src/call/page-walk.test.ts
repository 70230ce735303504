import { CasError } from "@cas/models";
import { describe, expect, it } from "vitest";
import { PageCall } from "./page-call.ts";
import { MAX_PAGES, type Page, PageWalk } from "./page-walk.ts";

const page = (offset: number, count: number, total: number): Page => ({ offset, count, total });

/** The list of a service that responds to each offset with a page, at most 20 times. */
function listOf(pageAt: (offset: number) => Page): PageCall<Page, number> {
  let requests = 0;
  const at = async (offset: number): Promise<Page> => {
    requests += 1;
    if (requests > 20) throw new RangeError("The list does not end");
    return pageAt(offset);
  };
  const info = { status: 200, headers: {}, headerRequestId: undefined, attempts: 1 };
  return new PageCall({
    path: "/api/v1/datasets",
    first: Promise.resolve({ ...info, data: pageAt(0), requestId: undefined }),
    at,
    itemsOf: ({ offset }) => [offset],
  });
}

async function readAll(list: AsyncIterable<number>): Promise<{ items: number[]; error: unknown }> {
  const items: number[] = [];
  try {
    for await (const item of list) items.push(item);
  } catch (error) {
    return { items, error };
  }
  return { items, error: undefined };
}

describe("a list", () => {
  it("ends with its last page", async () => {
    const list = listOf((offset) => page(offset, Math.min(2, 5 - offset), 5));
    expect(await readAll(list)).toEqual({ items: [0, 2, 4], error: undefined });
  });

  it.each([
    ["the same page again", 0],
    ["a page further on", 4],
  ])("fails when the service sends %s, and yields no item of that page", async (_what, sent) => {
    const list = listOf((offset) => page(offset === 0 ? 0 : sent, 2, 10));
    const { items, error } = await readAll(list);
    expect(items).toEqual([0]);
    expect(error).toBeInstanceOf(CasError);
    expect(error).toMatchObject({
      errorType: "invalid_response",
      message: `The list does not advance: requested the page at offset 2, the response is the page at offset ${sent}`,
      method: "GET",
      path: "/api/v1/datasets",
      retryable: false,
    });
  });

  it("ends when a page is empty", async () => {
    expect(await readAll(listOf((offset) => page(offset, offset < 4 ? 2 : 0, 100)))).toEqual({
      items: [0, 2, 4],
      error: undefined,
    });
  });

  it("fails when its total grows with every page", () => {
    const walk = new PageWalk("/api/v1/datasets");
    let offset = 0;
    const readPages = (): void => {
      while (offset <= MAX_PAGES) offset = walk.next(page(offset, 1, offset + 2)) ?? offset;
    };
    expect(readPages).toThrow("The list has more than 100000 pages; request larger pages");
    expect(offset).toBe(MAX_PAGES - 1);
  });
});
