import type { httpLink } from "@trpc/client";
import { createStore, type ReadableStore } from "../state/create-store.ts";

/** The `fetch` option of a tRPC link. */
type FetchOfLink = NonNullable<Parameters<typeof httpLink>[0]["fetch"]>;

/** Key of the tab's session storage, the only place where the user's API key is stored. */
const STORED_AS = "cas-api-key";

/** Whether the server refused a call because the API key is missing or wrong. */
type KeyProblem = "none" | "missing" | "wrong";

const problem = createStore<KeyProblem>("none");

/** The user's API key, for a server that requires one. */
export const apiKey = {
  /** Why the user must enter a key; "none" as long as the server refuses no call. */
  problem: problem as ReadableStore<KeyProblem>,

  /** Whether the user entered a key. */
  get isGiven(): boolean {
    return sessionStorage.getItem(STORED_AS) !== null;
  },

  /** Stores a key; the next call shows whether it is right. */
  give(key: string): void {
    sessionStorage.setItem(STORED_AS, key);
    problem.set("none");
  },

  /** Sends a call with the key, and notices when the server refuses it. */
  fetch: (async (input, given) => {
    // tRPC has its own type for the options of fetch.
    const init = given as RequestInit | undefined;
    const key = sessionStorage.getItem(STORED_AS);
    const headers = new Headers(init?.headers);
    if (key !== null) headers.set("X-API-Key", key);
    const response = await fetch(input, { ...init, headers });
    // A refusal of a call that was sent with an earlier key does not concern the current key.
    if (response.status === 401 && key === sessionStorage.getItem(STORED_AS))
      problem.set(key === null ? "missing" : "wrong");
    return response;
  }) satisfies FetchOfLink as FetchOfLink,
};
