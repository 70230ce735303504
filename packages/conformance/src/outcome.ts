import { type Cas, isCasError } from "@cas/models";
import { type Case, comparable } from "./case.ts";

/** How a case ended: its answer, or the CasError. */
export type Outcome = { readonly answer: unknown } | { readonly error: unknown };

/** Asks a case; anything thrown that is no CasError is a fault of the implementation and goes on. */
export async function outcomeOf({ ask }: Case, cas: Cas): Promise<Outcome> {
  try {
    return { answer: comparable(await ask(cas)) };
  } catch (error) {
    if (!isCasError(error)) throw error;
    const { errorType, statusCode, message, detail } = error;
    return { error: { errorType, statusCode, message, detail } };
  }
}
