import type { ProviderDetail, ProviderSummary } from "@cas/models";
import { pMapIterable } from "p-map";
import { collect, type CollectOptions } from "../call/page-call.ts";

/** The details of providers, one after another. */
export class ProviderDetails implements AsyncIterable<ProviderDetail> {
  readonly #open: () => AsyncIterable<ProviderDetail>;

  constructor(
    providers: () => AsyncIterable<ProviderSummary>,
    detailOf: (slug: string) => Promise<ProviderDetail>,
    concurrency: number,
  ) {
    this.#open = () =>
      pMapIterable(providers(), ({ slug }) => detailOf(slug), {
        concurrency,
        backpressure: concurrency,
      });
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ProviderDetail, void, undefined> {
    yield* this.#open();
  }

  /** All of them, or the first ones. */
  async toArray({ limit = Infinity }: CollectOptions = {}): Promise<ProviderDetail[]> {
    return collect(this, limit);
  }
}
