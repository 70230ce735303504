import type { Dispatcher } from "undici";
import { errors } from "undici/index.js";
import type { AttemptLimit } from "./attempt-limit.ts";
import { closedError, connectionError, responseTooLargeError } from "./transport-errors.ts";
import { BodyBuffer } from "./body-buffer.ts";
import type { HttpResponse } from "./transport.ts";

/** About one read of a socket, bytes. */
const SMALL_BYTES = 64 * 1024;

type Controller = Dispatcher.DispatchController;

interface UndiciHandlerOptions {
  readonly resolve: (response: HttpResponse) => void;
  readonly reject: (error: unknown) => void;
  readonly limit: AttemptLimit;
  readonly maxAnswerBytes: number;
  readonly host: string;
  readonly isClosed: boolean;
}

/**
 * Receives one response through undici's lowest interface. It creates no stream, promise or abort signal, which would cost
 * most of the time of a small response.
 */
export class UndiciHandler implements Dispatcher.DispatchHandler {
  readonly #options: UndiciHandlerOptions;
  #controller: Controller | undefined;
  readonly #body = new BodyBuffer();
  #received = 0;
  #status = 0;
  #statusText = "";
  #headers: Readonly<Record<string, string | string[] | undefined>> = {};
  #isSettled = false;

  constructor(options: UndiciHandlerOptions) {
    this.#options = options;
    if (options.isClosed) this.#fail(closedError());
    else options.limit.onStop((reason) => this.#fail(reason));
  }

  /** Whether the promise is settled; then there is no need to send the request. */
  get isSettled(): boolean {
    return this.#isSettled;
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller;
    // The limit stopped the request while it waited for a connection.
    if (this.#isSettled) controller.abort(new errors.RequestAbortedError());
  }

  onResponseStart(
    _controller: Controller,
    status: number,
    headers: Readonly<Record<string, string | string[] | undefined>>,
    statusText = "",
  ): void {
    this.#status = status;
    this.#headers = headers;
    this.#statusText = statusText;
    const { maxAnswerBytes } = this.#options;
    const announced = Number(headers["content-length"]);
    // A length beyond the limit ends the call before anything is read.
    if (announced > maxAnswerBytes) this.#fail(responseTooLargeError(maxAnswerBytes));
    // A small response comes in one piece, which needs no copy.
    else if (announced > SMALL_BYTES) this.#body.expect(announced);
  }

  onResponseData(_controller: Controller, chunk: Buffer): void {
    this.#received += chunk.length;
    if (this.#received > this.#options.maxAnswerBytes)
      this.#fail(responseTooLargeError(this.#options.maxAnswerBytes));
    else this.#body.add(chunk);
  }

  onResponseEnd(): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    this.#options.resolve({
      status: this.#status,
      statusText: this.#statusText,
      headers: singleValues(this.#headers),
      text: this.#body.takeText(),
    });
  }

  onResponseError(_controller: Controller | undefined, cause: unknown): void {
    this.#fail(connectionError(this.#options.host, cause));
  }

  #fail(error: unknown): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    this.#body.drop();
    this.#options.reject(error);
    this.#controller?.abort(new errors.RequestAbortedError());
  }
}

/** Headers with one value each. */
export function singleValues(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const single: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) single[name] = typeof value === "string" ? value : value.join(", ");
  }
  return single;
}
