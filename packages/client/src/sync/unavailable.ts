/**
 * The synchronous client in browsers and edge runtimes, which bundlers take by the conditions `browser`, `edge-light` and
 * `workerd`: it says that it does not run there.
 */
import { CasError } from "@cas/models";

export { CasError, CasPartialError, isCasError } from "@cas/models";

/** Cannot be made here. */
// eslint-disable-next-line typescript/no-extraneous-class -- in the place of a class, for `new`
export class CasClientSync {
  /** @throws CasError internal_error that says where the client runs */
  constructor() {
    throw new CasError({
      errorType: "internal_error",
      message:
        "The synchronous client does not run here: its thread waits for a worker, which needs Node, Bun or Deno. Use CasClient of @cas/client/fetch",
      retryable: false,
    });
  }
}
