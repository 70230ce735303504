import type { Cell } from "./programs/programs.ts";

/** What an entry must give in every runtime that has what it needs. */
export interface Entry {
  readonly entry: string;
  /** The program of that name. */
  readonly program: string;
  readonly outcome: object;
  /** What the error says in browsers and edge runtimes, where the entry does not run. */
  readonly refusal?: string;
}

const STREAMED = [
  ["a", 388],
  ["b", 388],
  ["c", 388],
];
const PROVIDERS = ["koppen_geiger", "maurer", "mcd12c1", "srtm"];

const TOUR = {
  extract: [388, 200, 1],
  streamed: STREAMED,
  providers: PROVIDERS,
  errors: ["not_found", "validation_error"],
  timeout: "timeout",
  aborted: "aborted",
};

/** The entries, in the order of the table. `values` are those of the engine in Node, from the sources. */
export const entries = (values: unknown): readonly Entry[] => [
  {
    entry: "@cas/models",
    program: "models",
    outcome: { fault: ["body", "dataset_ids"], warnings: [], schema: "object" },
  },
  { entry: "@cas/client", program: "client", outcome: TOUR },
  { entry: "@cas/client/fetch", program: "fetch", outcome: TOUR },
  {
    entry: "@cas/client/sync",
    program: "sync",
    outcome: TOUR,
    refusal:
      "The synchronous client does not run here: its thread waits for a worker, which needs Node, Bun or Deno. Use CasClient of @cas/client/fetch",
  },
  {
    entry: "@cas/engine",
    program: "engine",
    outcome: {
      thread: 7,
      values,
      errors: ["not_found", "validation_error"],
      providers: PROVIDERS.slice(0, 2),
      aborted: "aborted",
      privateHost: [
        0,
        [
          "lab:data: Cannot read localhost: it leads to a host with an address that is not public; allow it with private_hosts in the catalog",
        ],
      ],
    },
    refusal:
      "The engine does not run here: it needs files, sockets and threads of Node, Bun or Deno. Run it in a server, and call that by CasClient of @cas/client/fetch",
  },
  {
    entry: "@cas/api",
    program: "api",
    outcome: {
      extract: [388, 388],
      streamed: STREAMED,
      providers: PROVIDERS,
      errors: ["not_found", "not_found", "validation_error"],
      aborted: "499",
    },
  },
  {
    entry: "@cas/testing",
    program: "testing",
    outcome: { extract: 388, streamed: STREAMED, errors: ["rate_limited"] },
  },
];

/** What a runtime must give for an entry. Where modules of Node are missing, a bundler takes the client over fetch. */
export function expectedCell({ program, outcome, refusal }: Entry, isWithoutNode: boolean): Cell {
  if (isWithoutNode && refusal !== undefined)
    return { errorType: "internal_error", message: refusal };
  const over = isWithoutNode ? "fetch" : "undici";
  return { outcome: program === "client" ? { over, ...outcome } : outcome };
}
