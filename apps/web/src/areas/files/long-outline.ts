import type { FileArea } from "@cas/areas";
import { simplifyOutline } from "../store/simplify-outline.ts";
import { MAX_POSITIONS } from "./file-limits.ts";
import type { LongOutline } from "./file-messages.ts";

/** What an area becomes if its outline has more positions than services take by default; undefined if it has not. */
export function longOutlineOf({ row, name, geometry }: FileArea): LongOutline | undefined {
  const simple = simplifyOutline(geometry, MAX_POSITIONS);
  return simple && { row, name, ...simple };
}
