import { type Cas, isCasError } from "@cas/models";
import { type Case, comparable } from "./case.ts";

/** The result of a case: its response, or the CasError. */
export type Outcome = { readonly response: unknown } | { readonly error: unknown };

/** Runs a case. Any other error than a CasError is a bug of the implementation and is thrown. */
export async function outcomeOf({ call }: Case, cas: Cas): Promise<Outcome> {
  try {
    return { response: comparable(await call(cas)) };
  } catch (error) {
    if (!isCasError(error)) throw error;
    const { errorType, statusCode, message, detail } = error;
    return { error: { errorType, statusCode, message, detail } };
  }
}
