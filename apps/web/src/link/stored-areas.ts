import { del, get, set, update } from "idb-keyval";

/** Most stored texts; the one written longest ago is removed first. */
const MAX_STORED = 20;
const RECENT = "recent";
const keyOf = (hash: string): string => `areas-${hash}`;

/** The text that this browser stored under a hash (IndexedDB); undefined if there is none. */
export async function storedAreas(hash: string): Promise<string | undefined> {
  try {
    const text = await get<unknown>(keyOf(hash));
    return typeof text === "string" ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Stores a text under its hash. Returns false if the browser stores nothing, as some do in private windows. */
export async function storeAreas(hash: string, text: string): Promise<boolean> {
  try {
    await set(keyOf(hash), text);
    let removed: readonly string[] = [];
    await update<readonly string[]>(RECENT, (before = []) => {
      const recent = [hash, ...before.filter((one) => one !== hash)];
      removed = recent.slice(MAX_STORED);
      return recent.slice(0, MAX_STORED);
    });
    for (const old of removed) await del(keyOf(old));
    return true;
  } catch {
    return false;
  }
}
