import { type Dispatcher, errors } from "undici";
import type { AttemptLimit } from "./attempt-limit.ts";
import { closedError, connectionError, responseTooLargeError } from "./transport-errors.ts";
import { BodyBuffer } from "./body-buffer.ts";
import type { HttpResponse } from "./transport.ts";

/** About what one read of a socket gives, bytes. */
const SMALL_BYTES = 64 * 1024;

type Controller = Dispatcher.DispatchController;

interface UndiciExchangeOptions {
  readonly resolve: (answer: HttpResponse) => void;
  readonly reject: (error: unknown) => void;
  readonly limit: AttemptLimit;
  readonly maxAnswerBytes: number;
  readonly host: string;
  readonly isClosed: boolean;
}

/**
 * One request and its answer, as undici's lowest interface tells of it: no stream, no promise and no abort signal is made
 * on the way, which is what a small answer would spend most of its time on.
 */
export class UndiciHandler implements Dispatcher.DispatchHandler {
  readonly #options: UndiciExchangeOptions;
  #controller: Controller | undefined;
  readonly #bytes = new BodyBuffer();
  #received = 0;
  #status = 0;
  #statusText = "";
  #headers: Readonly<Record<string, string | string[] | undefined>> = {};
  #isOver = false;

  constructor(options: UndiciExchangeOptions) {
    this.#options = options;
    if (options.isClosed) this.#fail(closedError());
    else options.limit.onStop((reason) => this.#fail(reason));
  }

  /** Whether the promise is settled: nothing needs to be sent. */
  get isOver(): boolean {
    return this.#isOver;
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller;
    // It was stopped while it waited for a connection.
    if (this.#isOver) controller.abort(new errors.RequestAbortedError());
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
    const announced = Number(headers["content-length"]);
    // A small answer comes in one piece, which need not be copied.
    if (announced > SMALL_BYTES && announced <= this.#options.maxAnswerBytes)
      this.#bytes.expect(announced);
  }

  onResponseData(_controller: Controller, chunk: Buffer): void {
    this.#received += chunk.length;
    if (this.#received > this.#options.maxAnswerBytes)
      this.#fail(responseTooLargeError(this.#options.maxAnswerBytes));
    else this.#bytes.add(chunk);
  }

  onResponseEnd(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#options.resolve({
      status: this.#status,
      statusText: this.#statusText,
      headers: singleValues(this.#headers),
      text: this.#bytes.takeText(),
    });
  }

  onResponseError(_controller: Controller | undefined, cause: unknown): void {
    this.#fail(connectionError(this.#options.host, cause));
  }

  #fail(error: unknown): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#bytes.drop();
    this.#options.reject(error);
    this.#controller?.abort(new errors.RequestAbortedError());
  }
}

function singleValues(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const single: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) single[name] = typeof value === "string" ? value : value.join(", ");
  }
  return single;
}
