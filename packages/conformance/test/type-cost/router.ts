import { createCasRouter } from "@cas/api";
import type { Cas } from "@cas/models";

/** A server with types of the router; the type cost test compiles it alone, with the sources of the router. */
export async function elevation(cas: Cas): Promise<number> {
  const { results } = await createCasRouter(cas)
    .createCaller({ requestId: "a" })
    .extract({ geometry: { type: "Point", coordinates: [-96.5, 39] }, dataset_ids: ["a:b"] });
  return results.length;
}
