import { type ApiClient, type ApiClientOptions, CasClient } from "@cas/client";
import { CasClient as FetchClient } from "@cas/client/fetch";
import { type AnyCasError, isCasError } from "@cas/models";

type OpenClient = (url: string, options?: ApiClientOptions) => ApiClient;

/** Both asynchronous clients, by the entry that exports them: they must behave alike. */
export const CLIENTS: readonly (readonly [entry: string, open: OpenClient])[] = [
  ["@cas/client", (url, options) => new CasClient(url, options)],
  ["@cas/client/fetch", (url, options) => new FetchClient(url, options)],
];

/** The error of a call; a success, or an error of another kind, fails the test. */
export async function errorOf(call: PromiseLike<unknown>): Promise<AnyCasError> {
  let response: unknown;
  try {
    response = await call;
  } catch (error) {
    if (isCasError(error)) return error;
    throw error;
  }
  throw new TypeError(`A response instead of an error: ${JSON.stringify(response)}`);
}
