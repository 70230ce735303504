import { useEffect, useEffectEvent, useRef } from "react";

/** Most values that opening a link asks for by itself: whether more are worth the wait is for its reader to say. */
const MOST_VALUES = 5000;

/**
 * Asks the question of a link that was asked when the link was made, so that its reader sees what its sender saw. Once: what
 * is chosen afterwards waits for Ask.
 */
export function useAskOfLink({
  isWanted,
  isReady,
  values,
  ask,
}: {
  readonly isWanted: boolean;
  /** Whether the whole catalog is here, so that no dataset is missed. */
  readonly isReady: boolean;
  /** How many values it takes; 0 while something is missing. */
  readonly values: number;
  readonly ask: () => void;
}): void {
  const isDone = useRef(false);
  const start = useEffectEvent(ask);
  useEffect(() => {
    if (!isWanted || !isReady || isDone.current) return;
    isDone.current = true;
    if (values > 0 && values <= MOST_VALUES) start();
  }, [isWanted, isReady, values]);
}
