import { isCasError } from "@cas/models";

/** "answered", or the type of the error. */
export const outcome = (call: PromiseLike<unknown>): Promise<string> =>
  Promise.resolve(call).then(
    () => "answered",
    (error: unknown) => (isCasError(error) ? error.errorType : String(error)),
  );

/** The same of a call without a promise. */
export function outcomeSync(call: () => unknown): string {
  try {
    call();
    return "answered";
  } catch (error) {
    return isCasError(error) ? error.errorType : String(error);
  }
}
