import { failureOf } from "../cas/failure.ts";

/** A failed call: what happened, the id to find it in the log of the server, and another try. */
export function FailureNotice({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { message, requestId } = failureOf(error);
  return (
    <div className="notice failure" role="alert">
      <p>{message}</p>
      {requestId !== undefined && (
        <p className="hint">
          Request id <code>{requestId}</code>
        </p>
      )}
      <button type="button" className="quiet" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
