import type { z } from "zod";
import { checkCallOptions, type ClientSettings } from "../options/check-options.ts";
import type { ClientCallOptions } from "../options/call-options.ts";
import type { CasAnswer } from "./cas-call.ts";
import { InFlightCalls } from "./in-flight-calls.ts";
import { openStream, type StreamRequest } from "./open-stream.ts";
import type { Operation } from "./operations.ts";
import { sendRequest, type Sender } from "./send-request.ts";

/** The parts of a request that its operation does not define. */
interface RequestParts {
  readonly path?: string;
  readonly body?: string;
}

/** Calls operations of the API, and keeps account of the calls in flight. */
export class OperationCaller {
  readonly #sender: Sender;
  readonly #calls: InFlightCalls;
  readonly #isCopy: boolean;

  /** @param original the calls of the client that this one is a copy of */
  constructor(sender: Sender, original?: InFlightCalls) {
    this.#sender = sender;
    this.#calls = new InFlightCalls(original);
    this.#isCopy = original !== undefined;
  }

  /** The same connections with other settings. */
  withSettings(settings: ClientSettings): OperationCaller {
    return new OperationCaller({ ...this.#sender, settings }, this.#calls);
  }

  get settings(): ClientSettings {
    return this.#sender.settings;
  }

  /** Sends one request, as one call. */
  async send<Schema extends z.ZodType>(
    operation: Operation<Schema>,
    options: ClientCallOptions | undefined,
    parts: RequestParts = {},
  ): Promise<CasAnswer<z.output<Schema>>> {
    return this.start(operation, () => this.sendWithin(operation, options, parts), parts.path);
  }

  /** Sends one request of a call that has already started, e.g. of a batch. */
  async sendWithin<Schema extends z.ZodType>(
    operation: Operation<Schema>,
    options: ClientCallOptions | undefined,
    parts: RequestParts = {},
  ): Promise<CasAnswer<z.output<Schema>>> {
    const settings = checkCallOptions(options, this.#sender.settings);
    return sendRequest(this.#sender, { path: operation.route, ...operation, ...parts }, settings);
  }

  /** The bytes of a response as they arrive; a broken one goes on. */
  stream(
    request: StreamRequest,
    options: ClientCallOptions | undefined,
  ): AsyncGenerator<Uint8Array, void, undefined> {
    return openStream(this.#sender, request, checkCallOptions(options, this.#sender.settings));
  }

  /** Starts a call, whose requests `close` waits for. */
  start<Result>(
    { method, route }: Operation<z.ZodType>,
    call: () => Promise<Result>,
    path: string = route,
  ): Promise<Result> {
    return this.#calls.start({ method, path }, call);
  }

  /** Waits for calls in flight, including their retries, then closes the connections, unless they are of the original. */
  async close(): Promise<void> {
    await this.#calls.close();
    if (!this.#isCopy) await this.#sender.transport.close();
  }
}
