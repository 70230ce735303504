/** Whose time a deadline bounds. */
export type DeadlineSubject = "dataset" | "request";

/** Why work was stopped: its time was up. */
export class DeadlineError extends Error {
  override readonly name = "DeadlineError";
  readonly subject: DeadlineSubject;

  constructor(subject: DeadlineSubject, seconds: number) {
    super(`timeout after ${seconds.toFixed(0)}s`);
    this.subject = subject;
  }
}

/** A signal that is aborted when time is up, or when the parent is; disposing of it stops its clock. */
export interface Deadline extends Disposable {
  readonly signal: AbortSignal;
}

/** Starts a deadline of so many seconds below a parent. */
export function startDeadline(
  subject: DeadlineSubject,
  seconds: number,
  parent: AbortSignal | undefined,
): Deadline {
  const controller = new AbortController();
  const forward = (): void => {
    controller.abort(parent?.reason);
  };
  if (parent?.aborted === true) forward();
  else parent?.addEventListener("abort", forward, { once: true });
  const timer = setTimeout(() => {
    controller.abort(new DeadlineError(subject, seconds));
  }, seconds * 1000);
  return {
    signal: controller.signal,
    [Symbol.dispose]: () => {
      clearTimeout(timer);
      parent?.removeEventListener("abort", forward);
    },
  };
}

/**
 * The outcome of work, or the signal's reason as soon as it is aborted: what does not listen to the signal is no longer
 * waited for.
 */
export async function untilAborted<Value>(
  signal: AbortSignal,
  work: Promise<Value>,
): Promise<Value> {
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
