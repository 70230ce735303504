import type {
  AggregationMethod,
  AttributeResponse,
  BatchAttributeResponse,
  DatasetListResponse,
  DatasetsQuery,
  ExtractRequest,
  HealthResponse,
  ProviderDetail,
  ProviderListResponse,
  ProvidersQuery,
} from "@cas/models";
import type { CasAnswer } from "../call/cas-call.ts";
import type { CasClientOptions } from "../client.ts";
import type { LogFields } from "../observe/logger.ts";
import type { CallSettings } from "../options/check-options.ts";
import type { SerializedError } from "./serialize-error.ts";

/** What the worker is asked for: the question and the answer of each kind of request. All of it is plain data. */
export interface RemoteCalls {
  extract: { question: ExtractRequest; answer: CasAnswer<AttributeResponse> };
  chunk: { question: ChunkQuestion; answer: CasAnswer<BatchAttributeResponse> };
  providers: { question: ProvidersQuery; answer: CasAnswer<ProviderListResponse> };
  provider: { question: string; answer: CasAnswer<ProviderDetail> };
  datasets: { question: DatasetsQuery; answer: CasAnswer<DatasetListResponse> };
  health: { question: undefined; answer: CasAnswer<HealthResponse> };
}

/** One request of a batch: its JSON, and the statistic that it asks for. */
interface ChunkQuestion {
  readonly body: string;
  readonly asked: AggregationMethod;
}

/** What holds for a call, without the signal, which stays with the thread that calls. */
type RemoteSettings = Omit<CallSettings, "signal">;

/** A call as it goes to the worker. */
export type RemoteCall<Name extends keyof RemoteCalls = keyof RemoteCalls> = {
  [Each in Name]: {
    readonly name: Each;
    readonly question: RemoteCalls[Each]["question"];
    readonly settings: RemoteSettings;
    /** Names the call when its answer is taken. */
    readonly ticket: number;
  };
}[Name];

/** What the client in the worker is made from; all else comes with each call. */
export interface ClientTarget {
  readonly baseUrl: string;
  readonly options: Pick<
    CasClientOptions,
    "apiKey" | "connections" | "logLevel" | "maxAnswerBytes"
  >;
}

/** One message to the worker: what to do, in this order. */
export interface WorkerMessage {
  readonly client: number;
  readonly target: ClientTarget;
  /** Whether the client was closed: then its calls fail. */
  readonly isClosed: boolean;
  /** Whether the caller's signal is aborted: then the calls of this message are. */
  readonly isAborted: boolean;
  /** A call to begin. */
  readonly start?: RemoteCall | undefined;
  /** A call to wait for. */
  readonly take?: number | undefined;
  /** A call that nobody waits for any more: it is stopped. */
  readonly drop?: number | undefined;
}

/** How a call ended. */
export type Outcome = { readonly answer: unknown } | { readonly error: SerializedError };

/** A line of the log, for the logger of the thread that calls. */
export interface LogLine {
  readonly level: "debug" | "info" | "warn" | "error";
  readonly message: string;
  readonly fields: LogFields;
}

/** What comes back. */
export interface WorkerReply {
  /** Of the call that was waited for. */
  readonly outcome?: Outcome | undefined;
  /** Since the last reply. */
  readonly lines: readonly LogLine[];
}
