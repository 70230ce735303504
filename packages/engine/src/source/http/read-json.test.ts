import { open, writeFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { neverAborted } from "../../../test/never-aborted.ts";
import { temporaryDirectory } from "../../../test/temporary-directory.ts";
import { AllowedHosts } from "./allowed-hosts.ts";
import type { HttpAccess } from "./http-client.ts";
import { readJson } from "./read-json.ts";

const http: HttpAccess = {
  hosts: new AllowedHosts([], {}),
  ask: () => Promise.reject(new RangeError("no server is asked")),
};

it("reads a document from a file within the limit of its bytes", async () => {
  await using directory = await temporaryDirectory();
  const url = new URL("a.json", directory.url);
  const text = JSON.stringify({ a: "é".repeat(100) });
  await writeFile(url, text);
  const bytes = Buffer.byteLength(text);
  expect(await readJson(url, http, neverAborted, { maxBytes: bytes })).toEqual({
    value: JSON.parse(text) as unknown,
    bytes,
  });
  await expect(readJson(url, http, neverAborted, { maxBytes: bytes - 1 })).rejects.toThrow(
    `Cannot read a.json: it takes more than ${bytes - 1} bytes`,
  );
});

it("does not read a file that is larger, however large it is", async () => {
  await using directory = await temporaryDirectory();
  const url = new URL("a.json", directory.url);
  {
    await using file = await open(url, "w");
    // Holes take no space on the disk. Node cannot read a file of this size at once, and says so if it tries.
    await file.truncate(2 ** 40);
  }
  await expect(readJson(url, http, neverAborted)).rejects.toThrow(
    "Cannot read a.json: it takes more than 8388608 bytes",
  );
});

it("says why a file cannot be read, without its path", async () => {
  await using directory = await temporaryDirectory();
  await expect(readJson(directory.url, http, neverAborted)).rejects.toThrow("it is a directory");
  await expect(readJson(new URL("b.json", directory.url), http, neverAborted)).rejects.toThrow(
    "Cannot read b.json: it does not exist",
  );
  const left = AbortSignal.abort(new RangeError("left"));
  await expect(readJson(directory.url, http, left)).rejects.toThrow("left");
});
