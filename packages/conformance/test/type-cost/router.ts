import { createCasRouter } from "@cas/api";
import type { Cas } from "@cas/models";

/** What a server asks of the types; the test of their cost compiles it alone, with the sources of the router. */
export async function elevation(cas: Cas): Promise<number> {
  const { results } = await createCasRouter(cas)
    .createCaller({ requestId: "a" })
    .extract({ geometry: { type: "Point", coordinates: [-96.5, 39] }, dataset_ids: ["a:b"] });
  return results.length;
}
