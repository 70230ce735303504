import type { AggregationMethod, BatchAttributeResponse } from "@cas/models";
import { CasCall } from "../call/cas-call.ts";
import { CasClient } from "../client.ts";
import type { Logger } from "../observe/logger.ts";
import type { ClientCallOptions } from "../options/call-options.ts";
import { serializeError } from "./serialize-error.ts";
import type {
  ClientTarget,
  LogLine,
  Outcome,
  RemoteCall,
  RemoteCalls,
  WorkerMessage,
  WorkerReply,
} from "./worker-protocol.ts";

/** A client with its calls under way, in the worker: does what a blocking client sends messages about. */
export class WorkerClient {
  readonly #client: ChunkClient;
  readonly #calls = new Map<number, CallUnderWay>();
  #lines: LogLine[] = [];

  constructor({ baseUrl, options }: ClientTarget) {
    this.#client = new ChunkClient(baseUrl, {
      ...options,
      logger: loggerInto((line) => this.#lines.push(line)),
    });
  }

  /** Whether it is needed no more after it is closed. */
  get isIdle(): boolean {
    return this.#calls.size === 0;
  }

  async handle({ isClosed, isAborted, start, take, drop }: WorkerMessage): Promise<WorkerReply> {
    if (isClosed) await this.#client.close();
    if (start !== undefined) this.#start(start, isAborted);
    if (drop !== undefined) this.#drop(drop);
    const outcome = take === undefined ? undefined : await this.#take(take, isAborted);
    const lines = this.#lines;
    this.#lines = [];
    return { outcome, lines };
  }

  #start(call: RemoteCall, isAborted: boolean): void {
    const stopping = new AbortController();
    if (isAborted) stopping.abort();
    const outcome = outcomeOf(this.#client, call, stopping.signal);
    this.#calls.set(call.ticket, { stopping, outcome });
  }

  async #take(ticket: number, isAborted: boolean): Promise<Outcome | undefined> {
    const call = this.#calls.get(ticket);
    if (isAborted) call?.stopping.abort();
    const outcome = await call?.outcome;
    this.#calls.delete(ticket);
    return outcome;
  }

  #drop(ticket: number): void {
    this.#calls.get(ticket)?.stopping.abort();
    this.#calls.delete(ticket);
  }
}

interface CallUnderWay {
  readonly stopping: AbortController;
  readonly outcome: Promise<Outcome>;
}

/** A client that sends single requests of a batch: the blocking client cuts batches itself. */
class ChunkClient extends CasClient {
  chunk(
    body: string,
    asked: AggregationMethod,
    options: ClientCallOptions,
  ): CasCall<BatchAttributeResponse> {
    return new CasCall(this.sendChunk(body, asked, options));
  }
}

const ASK: {
  readonly [Name in keyof RemoteCalls]: (
    client: ChunkClient,
    question: RemoteCalls[Name]["question"],
    options: ClientCallOptions,
  ) => { withResponse(): Promise<RemoteCalls[Name]["answer"]> };
} = {
  extract: (client, question, options) => client.extract(question, options),
  chunk: (client, { body, asked }, options) => client.chunk(body, asked, options),
  providers: (client, query, options) => client.providers(query, options),
  provider: (client, slug, options) => client.provider(slug, options),
  datasets: (client, query, options) => client.datasets(query, options),
  health: (client, _, options) => client.health(options),
};

async function outcomeOf<Name extends keyof RemoteCalls>(
  client: ChunkClient,
  { name, question, settings }: RemoteCall<Name>,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    return { answer: await ASK[name](client, question, { ...settings, signal }).withResponse() };
  } catch (error) {
    return { error: serializeError(error) };
  }
}

function loggerInto(keep: (line: LogLine) => void): Logger {
  const at =
    (level: LogLine["level"]): Logger["info"] =>
    (message, fields) => {
      keep({ level, message, fields });
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}
