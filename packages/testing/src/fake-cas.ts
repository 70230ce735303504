import {
  abortable,
  AttributeResponse,
  BatchAttributeResponse,
  BatchExtractInput,
  type CallOptions,
  type Cas,
  CasError,
  type Dataset,
  DatasetListResponse,
  DatasetsQuery,
  ExtractInput,
  HealthResponse,
  parseRequest,
  ProviderDetail,
  ProviderListResponse,
  ProviderQuery,
  ProvidersQuery,
  throwIfAborted,
} from "@cas/models";
import type { z } from "zod";
import { FakeCatalog } from "./fake-catalog.ts";
import { FakeExtraction, type FakeValues } from "./fake-extract.ts";
import { checkModel, makeDataset, makeHealthResponse } from "./responses.ts";

/** The methods of a fake that have an answer. */
export type FakeMethod =
  | "extract"
  | "batchExtract"
  | "providers"
  | "provider"
  | "datasets"
  | "health";

type Request<Method extends FakeMethod> = Method extends "health"
  ? undefined
  : Parameters<Cas[Method]>[0];
type Answered<Method extends FakeMethod> = Awaited<ReturnType<Cas[Method]>>;

/** An answer: a response, an error to throw, or a function of the request that returns a response or throws. */
export type FakeAnswer<Method extends FakeMethod> =
  | Answered<Method>
  | Error
  | ((
      request: Request<Method>,
      options: CallOptions,
    ) => Answered<Method> | Promise<Answered<Method>>);

/** A call that a fake received. */
export type FakeCall<Method extends FakeMethod = FakeMethod> = {
  readonly [Each in Method]: {
    /** The method. */
    readonly method: Each;
    /** The request as the caller wrote it; the slug of `provider`; undefined for `health`. */
    readonly request: Request<Each>;
    /** The options of the call. */
    readonly options: CallOptions;
  };
}[Method];

/** What a fake knows. */
export interface FakeCasOptions {
  /** The catalog; default one dataset, `makeDataset()`, which is lab:elevation. */
  readonly datasets?: readonly Dataset[] | undefined;
  /** The values of the datasets; default 379 for each. */
  readonly values?: FakeValues | undefined;
}

/** A {@link Cas} for tests; see {@link fakeCas}. */
export interface FakeCas extends Cas {
  /** Every call, in order, with invalid ones and those that failed. */
  readonly calls: readonly FakeCall[];
  /** Whether `close` was called. */
  readonly isClosed: boolean;
  /** The calls of one method. */
  callsOf<Method extends FakeMethod>(method: Method): readonly FakeCall<Method>[];
  /**
   * Sets the answer of a method: of all further calls, or of `times` calls before those. Requests are checked first, as by
   * every source. A response is checked when it is set, the result of a function is not: so a test can break the contract.
   *
   * @throws TypeError for a response that breaks the contract
   *
   * @example
   * cas.answer("extract", makeCasError("upstream_error"), { times: 1 }); // the retry succeeds
   */
  answer<Method extends FakeMethod>(
    method: Method,
    answer: FakeAnswer<Method>,
    options?: { readonly times?: number | undefined },
  ): void;
  /** Forgets calls and answers, and opens the fake again. */
  reset(): void;
}

/** The answers of a method that are set. */
interface SetAnswers {
  /** For the next calls, in order; each with the number of calls that it is left for. */
  readonly next: { readonly answer: unknown; left: number }[];
  /** For all others. */
  lasting?: { readonly answer: unknown };
}

const MODELS: Readonly<Record<FakeMethod, z.ZodType>> = {
  extract: AttributeResponse,
  batchExtract: BatchAttributeResponse,
  providers: ProviderListResponse,
  provider: ProviderDetail,
  datasets: DatasetListResponse,
  health: HealthResponse,
};

/**
 * A {@link Cas} for tests, in memory: it checks requests as every source does, answers with a catalog and values that you give
 * or with usual ones, and records its calls. Unknown providers and datasets are errors; aborted calls and calls after `close`
 * fail; responses are valid by the models. It computes nothing: values do not depend on the geometry, unless `values` is a
 * function.
 *
 * @example
 * const cas = fakeCas({ datasets: [makeDataset({ id: "srtm:elevation" })], values: { "srtm:elevation": 388 } });
 * await codeUnderTest(cas);
 * expect(cas.callsOf("extract")).toHaveLength(1);
 */
export function fakeCas({ datasets = [makeDataset()], values = {} }: FakeCasOptions = {}): FakeCas {
  const catalog = new FakeCatalog(datasets);
  const extraction = new FakeExtraction(catalog, values);
  let calls: FakeCall[] = [];
  let isClosed = false;
  const answers = new Map<FakeMethod, SetAnswers>();

  const setAnswerOf = (method: FakeMethod): { readonly answer: unknown } | undefined => {
    const { next = [], lasting } = answers.get(method) ?? {};
    const [first] = next;
    if (first === undefined) return lasting;
    first.left -= 1;
    if (first.left === 0) next.shift();
    return first;
  };

  /** Records a call, checks its request, and gives the answer that is set or else the usual one. */
  const receive = async <Method extends FakeMethod, Checked>(
    method: Method,
    request: Request<Method>,
    options: CallOptions = {},
    check: () => Checked,
    usual: (checked: Checked) => Answered<Method>,
  ): Promise<Answered<Method>> => {
    calls.push({ method, request, options } as FakeCall);
    if (isClosed) throw closedError();
    throwIfAborted(options.signal);
    const checked = check();
    const set = setAnswerOf(method);
    if (set === undefined) return usual(checked);
    const { answer } = set;
    if (answer instanceof Error) throw answer;
    if (typeof answer !== "function") return answer as Answered<Method>;
    const answered = async (): Promise<Answered<Method>> =>
      (answer as (...call: unknown[]) => Answered<Method>)(request, options);
    return abortable(answered(), options.signal);
  };
  const requestId = (): string => `fake-${calls.length}`;

  return {
    get calls() {
      return calls;
    },
    get isClosed() {
      return isClosed;
    },
    callsOf: (method) => calls.filter((call): call is never => call.method === method),
    answer: (method, answer, { times } = {}) => {
      if (typeof answer !== "function" && !(answer instanceof Error))
        checkModel(`answer of ${method}`, MODELS[method], answer);
      if (times !== undefined && !(Number.isInteger(times) && times > 0))
        throw new TypeError("times must be a whole number greater than 0");
      const set = answers.get(method) ?? { next: [] };
      answers.set(method, set);
      if (times === undefined) set.lasting = { answer };
      else set.next.push({ answer, left: times });
    },
    reset: () => {
      calls = [];
      answers.clear();
      isClosed = false;
    },
    extract: (request, options) =>
      receive(
        "extract",
        request,
        options,
        () => parseRequest(ExtractInput, request),
        (one) => extraction.extract(one, requestId()),
      ),
    batchExtract: (request, options) =>
      receive(
        "batchExtract",
        request,
        options,
        () => parseRequest(BatchExtractInput, request),
        (batch) => extraction.batchExtract(batch, requestId()),
      ),
    providers: (query, options) =>
      receive(
        "providers",
        query,
        options,
        () => parseRequest(ProvidersQuery, query ?? {}, "query"),
        (page) => catalog.providers(page),
      ),
    provider: (slug, options) =>
      receive(
        "provider",
        slug,
        options,
        () => parseRequest(ProviderQuery, { slug }, "path"),
        (one) => catalog.provider(one.slug),
      ),
    datasets: (query, options) =>
      receive(
        "datasets",
        query,
        options,
        () => parseRequest(DatasetsQuery, query ?? {}, "query"),
        (page) => catalog.datasets(page),
      ),
    health: (options) =>
      receive(
        "health",
        undefined,
        options,
        () => undefined,
        () => makeHealthResponse({ providers_registered: catalog.providerCount }),
      ),
    close: async () => {
      isClosed = true;
    },
    [Symbol.asyncDispose]: async () => {
      isClosed = true;
    },
  };
}

const closedError = (): CasError =>
  new CasError({
    errorType: "connection_error",
    message: "The fake is closed",
    retryable: false,
  });
