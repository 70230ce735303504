import { type AppRouter, createTrpcCas } from "@cas/api/client";
import { CasClient } from "@cas/client/fetch";
import { type Cas, isCasError, nextOffset } from "@cas/models";
import { createTRPCClient, httpLink } from "@trpc/client";

const links = [httpLink({ url: "/trpc" })];

/** What a page may use: its compiler knows the library of browsers and ES2022, and nothing of Node. */
export const sources: readonly Cas[] = [
  new CasClient("http://127.0.0.1:2"),
  createTrpcCas(createTRPCClient<AppRouter>({ links })),
];

/** A source is released at the end of its block, although ES2022 has no types for that. */
export async function health(): Promise<string> {
  await using cas = new CasClient("http://127.0.0.1:2");
  try {
    return (await cas.health()).status;
  } catch (error) {
    return isCasError(error) ? error.errorType : "unknown";
  }
}

/** The offset of the second page. */
export const next: number | undefined = nextOffset({ total: 2, offset: 0, count: 1 });
