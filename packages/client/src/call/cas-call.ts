/** What came with an answer. */
export interface ExchangeInfo {
  /** HTTP status. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The X-Request-ID header: the id in the log of the service. */
  readonly headerRequestId: string | undefined;
  /** How often the request was sent. */
  readonly attempts: number;
}

/** An answer with what came with it. */
export interface CasAnswer<Data> extends ExchangeInfo {
  /** What a call without withResponse gives. */
  readonly data: Data;
  /** Id of the answer, in its body; of an answer without one that of the header. */
  readonly requestId: string | undefined;
}

/** The answer of a batch with what came with each of its requests, in order; none when nothing had to be sent. */
export interface BatchAnswer<Data> {
  /** The answers of all requests as one. */
  readonly data: Data;
  /** What came with each request. */
  readonly exchanges: readonly ExchangeInfo[];
}

/**
 * A call under way: a promise of its data that can also give what came with it.
 *
 * @example
 * const { data, headers } = await cas.health().withResponse();
 */
export class CasCall<
  Data,
  Answer extends { readonly data: Data } = CasAnswer<Data>,
> implements Promise<Data> {
  /** Part of what a promise is. */
  readonly [Symbol.toStringTag] = "CasCall";
  readonly #answer: Promise<Answer>;

  constructor(answer: Promise<Answer>) {
    this.#answer = answer;
  }

  /** The data with status, headers and ids. */
  withResponse(): Promise<Answer> {
    return this.#answer;
  }

  async #data(): Promise<Data> {
    return (await this.#answer).data;
  }

  // oxlint-disable-next-line unicorn/no-thenable -- it stands for a promise
  then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#data().then(onFulfilled, onRejected);
  }

  catch<Rejected = never>(
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Data | Rejected> {
    return this.#data().catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.#data().finally(onFinally);
  }
}
