import { CasClient } from "@cas/client";
import { CasClient as FetchClient } from "@cas/client/fetch";
import type { Place } from "./place.ts";
import { tour } from "./tour.ts";

/** The client, and over what it sends. */
export async function run(place: Place): Promise<unknown> {
  const over = (CasClient as unknown) === FetchClient ? "fetch" : "undici";
  return { over, ...(await tour((url) => new CasClient(url), place)) };
}
