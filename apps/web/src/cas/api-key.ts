import type { httpLink } from "@trpc/client";

/** What a link of tRPC sends its calls by. */
type FetchOfLink = NonNullable<Parameters<typeof httpLink>[0]["fetch"]>;

/** Where a tab keeps the key of its user: no longer than the tab, and nowhere else. */
const STORED_AS = "cas-api-key";

/** What is known of the user's key: whether the server refused to answer for want of one, or because of a wrong one. */
type KeyRequest = "none" | "missing" | "wrong";

/** The key of the user, for a server that asks for one. */
class ApiKey {
  readonly #listeners = new Set<() => void>();
  #request: KeyRequest = "none";

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly request = (): KeyRequest => this.#request;

  /** Whether the user gave a key. */
  get isGiven(): boolean {
    return sessionStorage.getItem(STORED_AS) !== null;
  }

  /** Takes a key over; whether it is right is known after the next call. */
  give(key: string): void {
    sessionStorage.setItem(STORED_AS, key);
    this.#tell("none");
  }

  /** Sends a call with the key, and notices when the server refuses it. */
  readonly fetch: FetchOfLink = async (input, given) => {
    // tRPC's own name for what every fetch takes.
    const init = given as RequestInit | undefined;
    const key = sessionStorage.getItem(STORED_AS);
    const headers = new Headers(init?.headers);
    if (key !== null) headers.set("X-API-Key", key);
    const answer = await fetch(input, { ...init, headers });
    // A call that was sent before the user gave another key says nothing about that one.
    if (answer.status === 401 && key === sessionStorage.getItem(STORED_AS))
      this.#tell(key === null ? "missing" : "wrong");
    return answer;
  };

  #tell(request: KeyRequest): void {
    if (request === this.#request) return;
    this.#request = request;
    for (const listener of this.#listeners) listener();
  }
}

/** The one key of the page. */
export const apiKey: ApiKey = new ApiKey();
