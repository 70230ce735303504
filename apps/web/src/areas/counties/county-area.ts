import type { County } from "@cas/sample-data";
import type { Area } from "../store/area.ts";

/** A county as an area: its code is the id, e.g. 37183, and its name says the state, e.g. "Wake, NC". */
export function countyArea({ id, geometry, properties: { name, state } }: County): Area {
  return { id, name: `${name}, ${state}`, geometry, origin: "county" };
}
