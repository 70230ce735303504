import { del, get, set, update } from "idb-keyval";

/** Most texts that are kept; the one that was written longest ago goes first. */
const MAX_KEPT = 20;
const RECENT = "recent";
const keyOf = (hash: string): string => `areas-${hash}`;

/** The text under a hash that this browser keeps (IndexedDB), if it does. */
export async function storedAreas(hash: string): Promise<string | undefined> {
  try {
    const text = await get<unknown>(keyOf(hash));
    return typeof text === "string" ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text under its hash; false where the browser keeps nothing, as some do in private windows. */
export async function storeAreas(hash: string, text: string): Promise<boolean> {
  try {
    await set(keyOf(hash), text);
    let dropped: readonly string[] = [];
    await update<readonly string[]>(RECENT, (before = []) => {
      const recent = [hash, ...before.filter((one) => one !== hash)];
      dropped = recent.slice(MAX_KEPT);
      return recent.slice(0, MAX_KEPT);
    });
    for (const old of dropped) await del(keyOf(old));
    return true;
  } catch {
    return false;
  }
}
