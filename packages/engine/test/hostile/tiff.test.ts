import { writeFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { temporaryDirectory } from "../temporary-directory.ts";
import { askInChild, type HostileAnswer } from "./ask-in-child.ts";
import { TIFF_CASES } from "./tiff-cases.ts";
import { usualTiff } from "./tiff-file.ts";

/** What a process has that reads honest files, and a block or two of the largest: 700 MB. */
const MOST_MEMORY = 700 * 1024 * 1024;

let answers: ReadonlyMap<string, HostileAnswer>;
beforeAll(async () => {
  await using directory = await temporaryDirectory();
  await writeFile(new URL("honest.tif", directory.url), usualTiff({}));
  for (const [index, { bytes }] of TIFF_CASES.entries())
    await writeFile(new URL(`${index}.tif`, directory.url), bytes());
  const sources = TIFF_CASES.map(
    (_, index) => [`lab:${index}`, { connector: "cog", file: `${index}.tif`, band: 1 }] as const,
  );
  answers = await askInChild(
    directory.url,
    { connector: "cog", file: "honest.tif", band: 1 },
    sources,
  );
});

describe("a GeoTIFF that lies is a warning beside the answer of another dataset", () => {
  it.each(TIFF_CASES.map((one, index) => ({ ...one, index })))("$name", ({ reason, index }) => {
    expect(answers.get(`lab:${index}`)).toMatchObject({
      warnings: [`lab:${index}: Cannot read ${index}.tif: ${reason}`],
      answered: [{ dataset: "lab:honest", value: 2.5, quality: "good" }],
    });
  });

  it("and takes little memory", () => {
    expect(Math.max(...[...answers.values()].map(({ rss }) => rss))).toBeLessThan(MOST_MEMORY);
  });
});
