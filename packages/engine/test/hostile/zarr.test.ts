import { mkdir, writeFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { temporaryDirectory } from "../temporary-directory.ts";
import { askInChild, type HostileAnswer } from "./ask-in-child.ts";
import { usualTiff } from "./tiff-file.ts";
import { ZARR_CASES } from "./zarr-cases.ts";

const MOST_MEMORY = 700 * 1024 * 1024;

let answers: ReadonlyMap<string, HostileAnswer>;
beforeAll(async () => {
  await using directory = await temporaryDirectory();
  await writeFile(new URL("honest.tif", directory.url), usualTiff({}));
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
  answers = await askInChild(
    directory.url,
    { connector: "cog", file: "honest.tif", band: 1 },
    sources,
  );
});

describe("a Zarr store that lies is a warning beside the answer of another dataset", () => {
  it.each(ZARR_CASES.map((one, index) => ({ ...one, index })))("$name", ({ reason, index }) => {
    expect(answers.get(`lab:${index}`)).toMatchObject({
      warnings: [`lab:${index}: Cannot read made.zarr/reading: ${reason}`],
      answered: [{ dataset: "lab:honest", value: 2.5, quality: "good" }],
    });
  });

  it("and takes little memory", () => {
    expect(Math.max(...[...answers.values()].map(({ rss }) => rss))).toBeLessThan(MOST_MEMORY);
  });
});
