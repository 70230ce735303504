import {
  type AttributeResponse,
  type BatchAttributeResponse,
  type BatchExtractInput,
  type CallOptions,
  type Cas,
  CasError,
  type DatasetListResponse,
  type DatasetsInput,
  type ExtractInput,
  type HealthResponse,
  type ProviderDetail,
  type ProviderListResponse,
  type ProvidersInput,
} from "@cas/models";
import { createSyncFn } from "synckit";
import type { CasClientOptions } from "../client.ts";
import { DEFAULT_BASE_URL, parseBaseUrl } from "../options/base-url.ts";
import { checkOptions } from "../options/check-options.ts";
import type { ClientMethod, WorkerAnswer, WorkerCall } from "./worker-protocol.ts";

/** The methods of the {@link Cas} port as blocking calls: same arguments, same results, same errors. */
export type CasSync = {
  [Method in ClientMethod]: (...args: Parameters<Cas[Method]>) => Awaited<ReturnType<Cas[Method]>>;
} & Disposable;

const isSource = import.meta.url.endsWith(".ts");
const worker = new URL(isSource ? "worker.ts" : "worker.js", import.meta.url);

/** Sources find the sources of other packages by a condition, which a worker does not inherit. */
const execArgv = isSource ? ["--conditions=@cas/source"] : [];

let callWorker: ((call: WorkerCall) => WorkerAnswer) | undefined;
let clients = 0;

/**
 * The blocking twin of CasClient: for scripts, REPLs and configuration code. The thread that calls stands still until
 * the answer is there, so a server must not use it. The requests run in one worker, which does not keep the process
 * alive.
 *
 * A signal can only be heeded before a call begins: nothing can abort it while the thread stands still.
 *
 * @example
 * using cas = new CasClientSync("http://127.0.0.1:3000");
 * console.log(cas.health().status);
 */
export class CasClientSync implements CasSync {
  readonly #client: number;
  readonly #target: Pick<WorkerCall, "baseUrl" | "options">;

  /**
   * @param baseUrl root of the service, without /api
   * @throws CasError validation_error that names a wrong option
   */
  constructor(baseUrl: string | URL = DEFAULT_BASE_URL, options: CasClientOptions = {}) {
    parseBaseUrl(baseUrl);
    checkOptions(options);
    this.#client = clients++;
    this.#target = { baseUrl: String(baseUrl), options };
  }

  extract(request: ExtractInput, options?: CallOptions): AttributeResponse {
    return this.#call("extract", [request], options);
  }

  batchExtract(request: BatchExtractInput, options?: CallOptions): BatchAttributeResponse {
    return this.#call("batchExtract", [request], options);
  }

  providers(query?: ProvidersInput, options?: CallOptions): ProviderListResponse {
    return this.#call("providers", [query], options);
  }

  provider(slug: string, options?: CallOptions): ProviderDetail {
    return this.#call("provider", [slug], options);
  }

  datasets(query?: DatasetsInput, options?: CallOptions): DatasetListResponse {
    return this.#call("datasets", [query], options);
  }

  health(options?: CallOptions): HealthResponse {
    return this.#call("health", [], options);
  }

  /** Closes the connections of this client; the worker stays for others and ends with the process. */
  close(): void {
    this.#call("close", [], undefined);
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #call<Method extends ClientMethod>(
    method: Method,
    question: readonly unknown[],
    options: CallOptions | undefined,
  ): Awaited<ReturnType<Cas[Method]>> {
    if (options?.signal?.aborted === true)
      throw new CasError({
        errorType: "aborted",
        message: "The caller aborted the request",
        cause: options.signal.reason,
      });
    callWorker ??= createSyncFn<(call: WorkerCall) => Promise<WorkerAnswer>>(worker, { execArgv });
    const answer = callWorker({ ...this.#target, client: this.#client, method, question });
    if ("error" in answer) throw new CasError(answer.error);
    return answer.value as Awaited<ReturnType<Cas[Method]>>;
  }
}
