import { CasClient } from "@cas/client";
import { NOBODY, tour } from "./tour.ts";

/** The client over undici. */
export const run = (url: string): Promise<unknown> =>
  tour(new CasClient(url), new CasClient(NOBODY));
