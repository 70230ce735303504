import { writeFile } from "node:fs/promises";
import { expect, it, vi } from "vitest";
import { fixture } from "../../../test/lab.ts";
import { neverAborted } from "../../../test/never-aborted.ts";
import { temporaryDirectory } from "../../../test/temporary-directory.ts";
import { BlockCache } from "../block-cache.ts";
import { FileBytes } from "../file-bytes.ts";
import { HttpClient } from "../http/http-client.ts";
import { GeotiffPool } from "./geotiff-pool.ts";

it("holds 256 files of a long series open, not all: a process needs handles for connections too", async () => {
  const open = vi.spyOn(FileBytes, "open");
  await using directory = await temporaryDirectory();
  await using http = new HttpClient();
  await using pool = new GeotiffPool(http, new BlockCache(1));
  const bytes = fixture("float32-half-predictor-3");
  for (let index = 0; index < 300; index++) {
    const url = new URL(`${index}.tif`, directory.url);
    await writeFile(url, bytes);
    const source = await pool.open({ url, band: 1 }, neverAborted);
    expect(await pool.open({ url, band: 1 }, neverAborted)).toBe(source);
    expect((await source.readBlock(0, 0, neverAborted)).length).toBeGreaterThan(0);
  }
  const held = open.mock.calls.filter(([url]) => url.href.endsWith(".tif"));
  expect(held.length).toBe(256);
});
