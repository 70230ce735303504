import { writeFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { temporaryDirectory } from "../temporary-directory.ts";
import { extractInChild, type HostileResponse } from "./extract-in-child.ts";
import { TIFF_CASES } from "./tiff-cases.ts";
import { usualTiff } from "./tiff-file.ts";

/** The memory of a process that reads valid files, and one or two of the largest blocks: 700 MB. */
const MOST_MEMORY = 700 * 1024 * 1024;

let responses: ReadonlyMap<string, HostileResponse>;
beforeAll(async () => {
  await using directory = await temporaryDirectory();
  await writeFile(new URL("valid.tif", directory.url), usualTiff({}));
  for (const [index, { bytes }] of TIFF_CASES.entries())
    await writeFile(new URL(`${index}.tif`, directory.url), bytes());
  const sources = TIFF_CASES.map(
    (_, index) => [`lab:${index}`, { connector: "cog", file: `${index}.tif`, band: 1 }] as const,
  );
  responses = await extractInChild(
    directory.url,
    { connector: "cog", file: "valid.tif", band: 1 },
    sources,
  );
});

describe("a hostile GeoTIFF becomes a warning beside the result of another dataset", () => {
  it.each(TIFF_CASES.map((one, index) => ({ ...one, index })))("$name", ({ reason, index }) => {
    expect(responses.get(`lab:${index}`)).toMatchObject({
      warnings: [`lab:${index}: Cannot read ${index}.tif: ${reason}`],
      results: [{ dataset: "lab:valid", value: 2.5, quality: "good" }],
    });
  });

  it("takes little memory", () => {
    expect(Math.max(...[...responses.values()].map(({ rss }) => rss))).toBeLessThan(MOST_MEMORY);
  });
});
