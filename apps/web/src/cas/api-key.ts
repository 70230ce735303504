import type { httpLink } from "@trpc/client";
import { createStore, type ReadableStore } from "../state/create-store.ts";

/** The `fetch` option of a tRPC link. */
type FetchOfLink = NonNullable<Parameters<typeof httpLink>[0]["fetch"]>;

/** Key of the tab's session storage, the only place where the user's API key is stored. */
const STORED_AS = "cas-api-key";

/** Whether the server refused a call because the API key is missing or wrong. */
type KeyProblem = "none" | "missing" | "wrong";

/** The user's API key, for a server that requires one. */
interface ApiKey {
  /** Why the user must enter a key; "none" unless the server refused a call. */
  readonly problem: ReadableStore<KeyProblem>;
  /** Whether the user entered a key. */
  readonly isGiven: boolean;
  /** Stores a key; the next call shows whether it is right. */
  readonly give: (key: string) => void;
  /** Sends a call with the key, and notices when the server refuses it. */
  readonly fetch: FetchOfLink;
}

const problem = createStore<KeyProblem>("none");
const storedKey = (): string | null => sessionStorage.getItem(STORED_AS);

/** The API key of the page. */
export const apiKey: ApiKey = {
  problem,
  get isGiven() {
    return storedKey() !== null;
  },
  give: (key) => {
    sessionStorage.setItem(STORED_AS, key);
    problem.set("none");
  },
  fetch: async (input, given) => {
    // tRPC has its own type for the options of fetch.
    const init = given as RequestInit | undefined;
    const key = storedKey();
    const headers = new Headers(init?.headers);
    if (key !== null) headers.set("X-API-Key", key);
    const response = await fetch(input, { ...init, headers });
    // A refusal of a call that was sent with an earlier key does not concern the current key.
    if (response.status === 401 && key === storedKey())
      problem.set(key === null ? "missing" : "wrong");
    return response;
  },
};
