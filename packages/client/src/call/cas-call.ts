/** Facts about the HTTP exchange of a response. */
export interface ExchangeInfo {
  /** HTTP status. */
  readonly status: number;
  /** Names in lower case. `location` and `x-request-id` are without the API key. */
  readonly headers: Readonly<Record<string, string>>;
  /** The X-Request-ID header: the id in the log of the service. Without the API key, should the service repeat it. */
  readonly headerRequestId: string | undefined;
  /** Number of attempts. */
  readonly attempts: number;
}

/** The data of a call and the facts about its exchange. */
export interface CasAnswer<Data> extends ExchangeInfo {
  /** The result of the call without withResponse. */
  readonly data: Data;
  /** The request id in the body; without one, the id of the header. */
  readonly requestId: string | undefined;
}

/** The data of a batch and the exchange of each of its requests, in order; empty when nothing was sent. */
export interface BatchAnswer<Data> {
  /** The responses of all requests as one. */
  readonly data: Data;
  /** The exchange of each request. */
  readonly exchanges: readonly ExchangeInfo[];
}

/**
 * A call in flight: a promise of its data that can also return the status, headers and ids of its response.
 *
 * @example
 * const { data, headers } = await cas.health().withResponse();
 */
export class CasCall<
  Data,
  Answer extends { readonly data: Data } = CasAnswer<Data>,
> implements Promise<Data> {
  /** Required by Promise. */
  readonly [Symbol.toStringTag] = "CasCall";
  readonly #response: Promise<Answer>;

  constructor(response: Promise<Answer>) {
    this.#response = response;
  }

  /** The data with status, headers and ids. */
  withResponse(): Promise<Answer> {
    return this.#response;
  }

  async #data(): Promise<Data> {
    return (await this.#response).data;
  }

  // oxlint-disable-next-line unicorn/no-thenable -- it implements Promise
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
