import { type CasError, isCasError } from "@cas/models";

/** Returns the error that a synchronous call throws. */
export function errorOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new TypeError("The call did not fail");
}

/** Returns the CasError that a call rejects with; throws any other error. */
export async function failureOf(call: PromiseLike<unknown>): Promise<CasError> {
  try {
    await call;
  } catch (error) {
    if (isCasError(error)) return error;
    throw error;
  }
  throw new TypeError("The call did not fail");
}
