import { mkdir, writeFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { temporaryDirectory } from "../temporary-directory.ts";
import { extractInChild, type HostileResponse } from "./extract-in-child.ts";
import { usualTiff } from "./tiff-file.ts";
import { ZARR_CASES } from "./zarr-cases.ts";

const MOST_MEMORY = 700 * 1024 * 1024;

let responses: ReadonlyMap<string, HostileResponse>;
beforeAll(async () => {
  await using directory = await temporaryDirectory();
  await writeFile(new URL("valid.tif", directory.url), usualTiff({}));
  for (const [index, { files }] of ZARR_CASES.entries())
    for (const [path, bytes] of await files()) {
      const url = new URL(`${index}/${path}`, directory.url);
      await mkdir(new URL(".", url), { recursive: true });
      await writeFile(url, bytes);
    }
  const sources = ZARR_CASES.map(
    (_, index) =>
      [
        `lab:${index}`,
        { connector: "zarr", store: `${index}/made.zarr`, variable: "reading", select: {} },
      ] as const,
  );
  responses = await extractInChild(
    directory.url,
    { connector: "cog", file: "valid.tif", band: 1 },
    sources,
  );
});

describe("a hostile Zarr store becomes a warning beside the result of another dataset", () => {
  it.each(ZARR_CASES.map((one, index) => ({ ...one, index })))("$name", ({ reason, index }) => {
    expect(responses.get(`lab:${index}`)).toMatchObject({
      warnings: [`lab:${index}: Cannot read made.zarr/reading: ${reason}`],
      results: [{ dataset: "lab:valid", value: 2.5, quality: "good" }],
    });
  });

  it("takes little memory", () => {
    expect(Math.max(...[...responses.values()].map(({ rss }) => rss))).toBeLessThan(MOST_MEMORY);
  });
});
