import type { AttributeResponse } from "../extract/attribute-response.ts";
import type { BatchAttributeResponse } from "../extract/batch-attribute-response.ts";
import { CasError, type CasErrorJson, type CasErrorOptions } from "./cas-error.ts";

/** The parts of a {@link CasPartialError}. */
export interface CasPartialErrorOptions<Response> extends Omit<
  CasErrorOptions<"partial_response">,
  "errorType"
> {
  /** The incomplete response. */
  readonly response: Response;
}

/**
 * An error for a response that lacks datasets, for callers that requested all or nothing (`strict: true`). CAS sends
 * such a response with status 200 and a warning; `response` holds it.
 */
export class CasPartialError<
  Response extends AttributeResponse | BatchAttributeResponse =
    | AttributeResponse
    | BatchAttributeResponse,
> extends CasError<"partial_response"> {
  /** The class, for logs. */
  override readonly name: string = "CasPartialError";
  /** The incomplete response, with warnings that say why datasets are missing. */
  declare readonly response: Response;
  readonly #options: CasPartialErrorOptions<Response>;

  constructor(options: CasPartialErrorOptions<Response>) {
    super({ ...options, errorType: "partial_response" });
    // Not enumerable: a log of the error must not print a thousand results.
    Object.defineProperty(this, "response", { value: options.response });
    this.#options = options;
  }

  override with(
    more: Partial<Omit<CasErrorOptions<"partial_response">, "errorType">>,
  ): CasPartialError<Response> {
    return new CasPartialError({ ...more, ...this.#options });
  }

  /** Plain data with all fields, the incomplete response included. */
  override toJSON(): CasErrorJson & { readonly response: Response } {
    return { ...super.toJSON(), response: this.response };
  }
}
