import { type CasError, isCasError } from "@cas/models";

/** The CasError that a call fails with; anything else goes on. */
export async function failureOf(call: PromiseLike<unknown>): Promise<CasError> {
  try {
    await call;
  } catch (error) {
    if (isCasError(error)) return error;
    throw error;
  }
  throw new TypeError("The call did not fail");
}
