import { setTimeout as pause } from "node:timers/promises";
import { isCasError } from "@cas/models";

/** Tries again while the database does not answer; any other failure is thrown. */
export async function untilItAnswers<Value>(work: () => Promise<Value>): Promise<Value> {
  for (;;)
    try {
      return await work();
    } catch (error) {
      if (!isCasError(error, "connection_error")) throw error;
      await pause(200);
    }
}
