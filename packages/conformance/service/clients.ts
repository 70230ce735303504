import { type ApiClient, type ApiClientOptions, CasClient } from "@cas/client";
import { CasClient as FetchClient } from "@cas/client/fetch";
import { type AnyCasError, isCasError } from "@cas/models";

type OpenClient = (url: string, options?: ApiClientOptions) => ApiClient;

/** Both asynchronous clients, by the entry that exports them: what holds for one must hold for the other. */
export const CLIENTS: readonly (readonly [entry: string, open: OpenClient])[] = [
  ["@cas/client", (url, options) => new CasClient(url, options)],
  ["@cas/client/fetch", (url, options) => new FetchClient(url, options)],
];

/** What a call failed with; a success and an error of another kind are the test's failure. */
export async function errorOf(call: PromiseLike<unknown>): Promise<AnyCasError> {
  let answer: unknown;
  try {
    answer = await call;
  } catch (error) {
    if (isCasError(error)) return error;
    throw error;
  }
  throw new TypeError(`Answered instead of failing: ${JSON.stringify(answer)}`);
}
