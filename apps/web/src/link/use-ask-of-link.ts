import { useEffect, useEffectEvent, useRef } from "react";

/** Most values of a question that opening a link asks by itself; for more the reader presses Ask. */
const MAX_VALUES = 5000;

/**
 * Asks the question of a link if its sender had asked it, so that the reader sees the same answer. Only once: later changes
 * wait for Ask.
 */
export function useAskOfLink({
  isWanted,
  isReady,
  values,
  ask,
}: {
  readonly isWanted: boolean;
  /** Whether the whole catalog is loaded, so that no dataset is missing. */
  readonly isReady: boolean;
  /** Number of values of the question; 0 if it is incomplete. */
  readonly values: number;
  readonly ask: () => void;
}): void {
  const isDone = useRef(false);
  const start = useEffectEvent(ask);
  useEffect(() => {
    if (!isWanted || !isReady || isDone.current) return;
    isDone.current = true;
    if (values > 0 && values <= MAX_VALUES) start();
  }, [isWanted, isReady, values]);
}
