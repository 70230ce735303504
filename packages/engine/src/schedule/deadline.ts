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

/** A signal that is aborted with its parents; disposing of it takes it from them. */
export interface LinkedSignal extends Disposable {
  readonly signal: AbortSignal;
  /** Aborts the signal, but not its parents. */
  readonly abort: (reason: unknown) => void;
}

/**
 * A signal that is aborted with the reason of the first of its parents that is aborted. Unlike `AbortSignal.any` it leaves
 * nothing behind on parents that live long.
 */
export function linkSignals(...parents: readonly (AbortSignal | undefined)[]): LinkedSignal {
  const controller = new AbortController();
  const forward = ({ target }: Event): void => {
    controller.abort((target as AbortSignal).reason);
  };
  for (const parent of parents)
    if (parent?.aborted === true) controller.abort(parent.reason);
    else parent?.addEventListener("abort", forward, { once: true });
  return {
    signal: controller.signal,
    abort: (reason) => {
      controller.abort(reason);
    },
    [Symbol.dispose]: () => {
      for (const parent of parents) parent?.removeEventListener("abort", forward);
    },
  };
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
  const linked = linkSignals(parent);
  const timer = setTimeout(() => {
    linked.abort(new DeadlineError(subject, seconds));
  }, seconds * 1000);
  return {
    signal: linked.signal,
    [Symbol.dispose]: () => {
      clearTimeout(timer);
      linked[Symbol.dispose]();
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
