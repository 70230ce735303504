import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { setImmediate } from "node:timers/promises";
import { type JsonLimits, parseInPieces, writeInPieces } from "@cas/models";
import type { Store } from "./store.ts";

/** Bytes that JSON.parse takes a few milliseconds for. */
const SHORT = 256 * 1024;
/** What was stored here was checked before. */
const UNLIMITED: JsonLimits = {
  levels: 10_000,
  values: Infinity,
  members: Infinity,
  membersOfObject: Infinity,
  tokenBytes: Infinity,
};

/** Stores a value as compressed JSON. */
export async function writeJson(store: Store, name: string, value: unknown): Promise<void> {
  await store.write(name, await compressed(value));
}

/** Stores a value as compressed JSON unless the file exists; false if it exists. */
export const createJson = async (store: Store, name: string, value: unknown): Promise<boolean> =>
  store.create(name, await compressed(value));

async function compressed(value: unknown): Promise<Uint8Array> {
  return promisify(gzip)(await writeInPieces(value, () => setImmediate()));
}

/** Reads a value that was stored as compressed JSON; undefined if there is none. */
export async function readJson<Value>(store: Store, name: string): Promise<Value | undefined> {
  const bytes = await store.read(name);
  if (bytes === undefined) return undefined;
  const json = await promisify(gunzip)(bytes);
  if (json.length <= SHORT) return JSON.parse(json.toString()) as Value;
  return (await parseInPieces(json, UNLIMITED, () => setImmediate())) as Value;
}
