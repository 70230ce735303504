import { useSyncExternalStore } from "react";

/** A store that only its owner changes. */
export interface ReadableStore<Value> {
  /** The current value: the same object until it changes. */
  readonly get: () => Value;
  /**
   * Calls a listener after each change.
   *
   * @returns a function that removes the listener
   */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A value outside React's tree, for code that is not React (the map, the tRPC client) as well as for components. */
export interface Store<Value> extends ReadableStore<Value> {
  /** Replaces the value. Setting the same value again (`Object.is`) calls no listener. */
  readonly set: (next: Value) => void;
}

/** Creates a store with its first value. */
export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * The value of a store, or a part of it. The component renders again only when that part changes (`Object.is`), so `select`
 * must return a part, not a new object.
 */
export function useStore<Value>(store: ReadableStore<Value>): Value;
export function useStore<Value, Part>(
  store: ReadableStore<Value>,
  select: (value: Value) => Part,
): Part;
export function useStore<Value>(
  { get, subscribe }: ReadableStore<Value>,
  select: (value: Value) => unknown = (value) => value,
): unknown {
  const read = (): unknown => select(get());
  return useSyncExternalStore(subscribe, read, read);
}
