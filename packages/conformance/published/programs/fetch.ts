import { CasClient } from "@cas/client/fetch";
import { NOBODY, tour } from "./tour.ts";

/** The client over fetch. */
export const run = (url: string): Promise<unknown> =>
  tour(new CasClient(url), new CasClient(NOBODY));
