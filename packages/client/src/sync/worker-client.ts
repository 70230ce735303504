import { casErrorFrom } from "@cas/models";
import { CasClient } from "../client.ts";
import type { Logger } from "../observe/logger.ts";
import type { ClientCallOptions } from "../options/call-options.ts";
import type {
  ClientTarget,
  LogLine,
  Outcome,
  RemoteCall,
  RemoteCalls,
  WorkerMessage,
  WorkerReply,
} from "./worker-protocol.ts";

/** A client in the worker with its calls in flight: executes the messages of a synchronous client. */
export class WorkerClient {
  readonly #client: CheckedClient;
  readonly #calls = new Map<number, InFlightCall>();
  #lines: LogLine[] = [];

  constructor({ baseUrl, options }: ClientTarget) {
    this.#client = new CheckedClient(baseUrl, {
      ...options,
      logger: loggerInto((line) => this.#lines.push(line)),
    });
  }

  /** Whether no call is left whose result may be taken. */
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
    const abort = new AbortController();
    if (isAborted) abort.abort();
    const outcome = outcomeOf(this.#client, call, abort.signal);
    this.#calls.set(call.ticket, { abort, outcome });
  }

  async #take(ticket: number, isAborted: boolean): Promise<Outcome | undefined> {
    const call = this.#calls.get(ticket);
    if (isAborted) call?.abort.abort();
    const outcome = await call?.outcome;
    this.#calls.delete(ticket);
    return outcome;
  }

  #drop(ticket: number): void {
    this.#calls.get(ticket)?.abort.abort();
    this.#calls.delete(ticket);
  }
}

interface InFlightCall {
  readonly abort: AbortController;
  readonly outcome: Promise<Outcome>;
}

/** A client that sends what the synchronous client has checked, and single requests of a batch, which it has cut. */
class CheckedClient extends CasClient {
  readonly calls: {
    readonly [Name in keyof RemoteCalls]: (
      request: RemoteCalls[Name]["request"],
      options: ClientCallOptions,
    ) => Promise<RemoteCalls[Name]["result"]>;
  } = {
    extract: (request, options) => this.sendExtract(request, options),
    chunk: ({ body, asked }, options) => this.sendChunk(body, asked, options),
    providers: (query, options) => this.sendProviders(query, options),
    provider: (slug, options) => this.sendProvider(slug, options),
    datasets: (query, options) => this.sendDatasets(query, options),
    custom: (request, options) => this.sendCustom(request, options),
    health: (_, options) => this.health(options).withResponse(),
  };
}

async function outcomeOf<Name extends keyof RemoteCalls>(
  client: CheckedClient,
  { name, request, settings }: RemoteCall<Name>,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    return { result: await client.calls[name](request, { ...settings, signal }) };
  } catch (error) {
    return { error: casErrorFrom(error).toJSON() };
  }
}

function loggerInto(add: (line: LogLine) => void): Logger {
  const at =
    (level: LogLine["level"]): Logger["info"] =>
    (message, fields) => {
      add({ level, message, fields });
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}
