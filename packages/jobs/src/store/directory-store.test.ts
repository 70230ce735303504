import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { directoryStore } from "./directory-store.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "cas-store-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (read: Uint8Array | undefined): string | undefined =>
  read && new TextDecoder().decode(read);

it("creates a file once, whoever is first", async () => {
  const store = directoryStore(directory);
  const made = await Promise.all(
    ["a", "b", "c"].map((one) => store.create("job/file", bytes(one))),
  );
  expect(made.filter((isNew) => isNew)).toHaveLength(1);
  const first = ["a", "b", "c"][made.indexOf(true)];
  expect(text(await store.read("job/file"))).toBe(first);
  expect(await store.create("job/file", bytes("d"))).toBe(false);
  expect(await readdir(join(directory, "job"))).toEqual(["file"]);
});

it("has a file when its writer is closed, and nothing of one that is given up", async () => {
  const store = directoryStore(directory);
  const writer = await store.writer("job/file");
  await writer.write(bytes("one "));
  await writer.write(bytes("two"));
  expect(await store.read("job/file")).toBeUndefined();
  await writer.close();
  expect(text(await store.read("job/file"))).toBe("one two");
  const other = await store.writer("job/other");
  await other.write(bytes("x"));
  await other.abort();
  expect(await store.files("job")).toEqual(["file"]);
});

it("reads ranges", async () => {
  const store = directoryStore(directory);
  await store.write("job/file", bytes("0123456789"));
  const range = async (start: number, end: number): Promise<string> => {
    const pieces: Uint8Array[] = [];
    for await (const piece of (await store.readRange("job/file", start, end, undefined)) ?? [])
      pieces.push(piece);
    return Buffer.concat(pieces).toString();
  };
  expect([await range(0, 10), await range(3, 5), await range(4, 4)]).toEqual([
    "0123456789",
    "34",
    "",
  ]);
  expect(await store.readRange("job/none", 0, 1, undefined)).toBeUndefined();
});
