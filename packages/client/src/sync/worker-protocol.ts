import type {
  AttributeResponse,
  BatchAttributeResponse,
  CasErrorJson,
  DatasetListResponse,
  DatasetsQuery,
  ExtractRequest,
  HealthResponse,
  ProviderDetail,
  ProviderListResponse,
  ProvidersQuery,
} from "@cas/models";
import type { AskedValues } from "../response/as-asked.ts";
import type { CasAnswer } from "../call/cas-call.ts";
import type { CustomRequest } from "../call/custom-request.ts";
import type { CasClientOptions } from "../client.ts";
import type { LogFields } from "../observe/logger.ts";
import type { CallSettings } from "../options/check-options.ts";

/** The calls that the worker runs: request and result of each. All of it is plain data. */
export interface RemoteCalls {
  extract: { request: ExtractRequest; result: CasAnswer<AttributeResponse> };
  chunk: { request: ChunkRequest; result: CasAnswer<BatchAttributeResponse> };
  providers: { request: ProvidersQuery; result: CasAnswer<ProviderListResponse> };
  provider: { request: string; result: CasAnswer<ProviderDetail> };
  datasets: { request: DatasetsQuery; result: CasAnswer<DatasetListResponse> };
  custom: { request: CustomRequest; result: CasAnswer<unknown> };
  health: { request: undefined; result: CasAnswer<HealthResponse> };
}

/** One request of a batch: its JSON, and what its values are to be. */
interface ChunkRequest {
  readonly body: string;
  readonly asked: AskedValues;
}

/** The settings of a call, without the signal, which stays in the calling thread. */
type RemoteSettings = Omit<CallSettings, "signal">;

/** A call as it goes to the worker. */
export type RemoteCall<Name extends keyof RemoteCalls = keyof RemoteCalls> = {
  [Each in Name]: {
    readonly name: Each;
    readonly request: RemoteCalls[Each]["request"];
    readonly settings: RemoteSettings;
    /** Identifies the call when its result is taken. */
    readonly ticket: number;
  };
}[Name];

/** What creates the client in the worker; all other settings come with each call. */
export interface ClientTarget {
  readonly baseUrl: string;
  readonly options: Pick<
    CasClientOptions,
    "apiKey" | "connections" | "logLevel" | "maxAnswerBytes"
  >;
}

/** One message to the worker; the worker closes, starts, drops and takes, in this order. */
export interface WorkerMessage {
  readonly client: number;
  readonly target: ClientTarget;
  /** Whether the client is closed; its calls then fail. */
  readonly isClosed: boolean;
  /** Whether the caller's signal is aborted; then the calls of this message are aborted. */
  readonly isAborted: boolean;
  /** A call to start. */
  readonly start?: RemoteCall | undefined;
  /** The ticket of a call to wait for. */
  readonly take?: number | undefined;
  /** The ticket of a call to abort, because its result is not needed. */
  readonly drop?: number | undefined;
}

/** How a call ended. */
export type Outcome = { readonly result: unknown } | { readonly error: CasErrorJson };

/** A log line, for the logger of the calling thread. */
export interface LogLine {
  readonly level: "debug" | "info" | "warn" | "error";
  readonly message: string;
  readonly fields: LogFields;
}

/** The reply to a message. */
export interface WorkerReply {
  /** Outcome of the call that was taken. */
  readonly outcome?: Outcome | undefined;
  /** Log lines since the last reply. */
  readonly lines: readonly LogLine[];
}

/** Sent instead of a message: wait on for the reply to the last message. */
export const CONTINUE = "continue";
/** Sent instead of a reply: the last message needs more time. */
export const PENDING = "pending";

/** What goes to the worker. */
export type WorkerRequest = WorkerMessage | typeof CONTINUE;
/** What comes from the worker. */
export type WorkerResponse = WorkerReply | typeof PENDING;
