import { CopyButton } from "../controls/copy-button.tsx";
import { failureOf } from "./failure.ts";

/** A failed call: its message, its request id, and a button to retry. */
export function FailureNotice({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { message, requestId } = failureOf(error);
  return (
    <div className="notice failure" role="alert">
      <p>{message}</p>
      <RequestId id={requestId} />
      <button type="button" className="quiet" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

/** The id of a request in the log of the server, with a button to copy it. */
export function RequestId({ id }: { id: string | undefined }) {
  if (id === undefined) return null;
  return (
    <p className="hint">
      Request id <code>{id}</code>{" "}
      <CopyButton
        label={
          <>
            Copy <span className="visually-hidden">request id</span>
          </>
        }
        text={() => id}
      />
    </p>
  );
}
