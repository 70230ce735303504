/** The subject of a deadline. */
export type DeadlineSubject = "dataset" | "request";

/** Work was stopped at its deadline. */
export class DeadlineError extends Error {
  override readonly name = "DeadlineError";
  readonly subject: DeadlineSubject;

  constructor(subject: DeadlineSubject, seconds: number) {
    super(`timeout after ${seconds.toFixed(0)}s`);
    this.subject = subject;
  }
}

/** A signal that is aborted with its parents; disposal removes it from them. */
export interface LinkedSignal extends Disposable {
  readonly signal: AbortSignal;
  /** Aborts the signal, not its parents. */
  readonly abort: (reason: unknown) => void;
}

/**
 * Creates a signal that is aborted with the reason of the first aborted parent. Unlike `AbortSignal.any`, it leaves no
 * listener on long-lived parents.
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

/** A signal that is aborted at the deadline or with its parent; disposal stops its timer. */
export interface Deadline extends Disposable {
  readonly signal: AbortSignal;
}

/** Starts a deadline of a number of seconds with a parent signal. */
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
 * The result of work, or the reason of the signal as soon as it is aborted: does not wait for work that ignores the
 * signal.
 */
export function untilAborted<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  // One promise: a race with a second one would cost ten, for each block and dataset.
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
    const arrive = (value: Value): void => {
      signal.removeEventListener("abort", stop);
      resolve(value);
    };
    const fail = (error: unknown): void => {
      signal.removeEventListener("abort", stop);
      reject(error);
    };
    work.then(arrive, fail);
  });
}
