import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { setImmediate } from "node:timers/promises";
import { writeInPieces } from "@cas/models";
import type { Store } from "./store.ts";

/** Stores a value as compressed JSON. */
export async function writeJson(store: Store, name: string, value: unknown): Promise<void> {
  const json = await writeInPieces(value, () => setImmediate());
  await store.write(name, await promisify(gzip)(json));
}

/** Reads a value that `writeJson` stored; undefined if there is none. */
export async function readJson<Value>(store: Store, name: string): Promise<Value | undefined> {
  const bytes = await store.read(name);
  if (bytes === undefined) return undefined;
  return JSON.parse((await promisify(gunzip)(bytes)).toString()) as Value;
}
