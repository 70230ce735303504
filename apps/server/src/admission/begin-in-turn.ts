import type { RequestGuard } from "@cas/api";
import { CasError, SharedTurn } from "@cas/models";

/** Turns of the event loop between two that requests have filled: each accepts one connection. */
const TURNS_BETWEEN = 8;

/**
 * Lets requests begin in turn. What a request takes before it waits for the first time (parsing, checking) is short, but the
 * system may hand over hundreds of requests at once, and their sum would hold the event loop. Once those of a turn have taken
 * its time, each turn begins one more, of each caller in turn.
 *
 * Every request waits for one turn, in which the server notices that its caller has left: a request that was sent and left
 * while its connection waited to be accepted is refused before anything is done for it.
 *
 * @param turned resolves when the event loop has turned
 */
export function beginInTurn(
  callerOf: (request: Request) => string,
  turn: Pick<SharedTurn, "pause"> = new SharedTurn(
    () => performance.now(),
    (next) => void setImmediate(next),
    TURNS_BETWEEN,
  ),
  turned: () => Promise<void> = () => new Promise((resolve) => void setImmediate(resolve)),
): RequestGuard {
  return async (request) => {
    const { signal } = request;
    await turned();
    await turn.pause(callerOf(request), signal);
    if (!signal.aborted) return undefined;
    return new CasError({ errorType: "aborted", message: "The caller went away" });
  };
}
