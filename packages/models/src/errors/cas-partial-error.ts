import type { AttributeResponse } from "../extract/attribute-response.ts";
import type { BatchAttributeResponse } from "../extract/batch-attribute-response.ts";
import { CasError, type CasErrorOptions } from "./cas-error.ts";

/** What a {@link CasPartialError} is made from. */
export interface CasPartialErrorOptions<Response> extends Omit<
  CasErrorOptions<"partial_response">,
  "errorType"
> {
  /** What was answered. */
  readonly response: Response;
}

/**
 * An answer that lacks datasets, for callers who asked for all or nothing (`strict: true`). CAS answers 200 with a warning;
 * `response` holds that answer.
 */
export class CasPartialError<
  Response extends AttributeResponse | BatchAttributeResponse =
    | AttributeResponse
    | BatchAttributeResponse,
> extends CasError<"partial_response"> {
  /** The class, for logs. */
  override readonly name: string = "CasPartialError";
  /** What was answered, with the warnings that say why the others are missing. */
  declare readonly response: Response;
  readonly #options: CasPartialErrorOptions<Response>;

  constructor(options: CasPartialErrorOptions<Response>) {
    super({ ...options, errorType: "partial_response" });
    // Not enumerable: a log of the error should not print a thousand results.
    Object.defineProperty(this, "response", { value: options.response });
    this.#options = options;
  }

  override with(
    more: Partial<Omit<CasErrorOptions<"partial_response">, "errorType">>,
  ): CasPartialError<Response> {
    return new CasPartialError({ ...more, ...this.#options });
  }
}
