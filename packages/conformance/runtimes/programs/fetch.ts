import { CasClient } from "@cas/client/fetch";
import type { Place } from "./place.ts";
import { tour } from "./tour.ts";

/** The client over fetch. */
export const run = (place: Place): Promise<unknown> => tour((url) => new CasClient(url), place);
