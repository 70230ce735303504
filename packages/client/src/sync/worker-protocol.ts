import type { Cas, CasErrorOptions } from "@cas/models";
import type { CasClientOptions } from "../client.ts";

/** The methods that can be called blockingly. */
export type ClientMethod = Exclude<keyof Cas, typeof Symbol.asyncDispose>;

/** A call as it goes to the worker: which client (made at its first call), which method, which question. */
export interface WorkerCall {
  readonly client: number;
  readonly baseUrl: string;
  readonly options: CasClientOptions;
  readonly method: ClientMethod;
  readonly question: readonly unknown[];
}

/** What comes back: the result, or what the error is made from. */
export type WorkerAnswer = { readonly value: unknown } | { readonly error: CasErrorOptions };
