import { writeFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { temporaryDirectory } from "../temporary-directory.ts";
import { sendRange, startTestServer } from "../test-server.ts";
import { description, startWcs } from "../wcs-server.ts";
import { extractInChild } from "./extract-in-child.ts";
import { LONG, usualTiff } from "./tiff-file.ts";

const MB = 1024 * 1024;
const MOST_MEMORY = 700 * MB;

/** Claims that a file has 2^52 bytes and sends any requested range, zeros beyond the end of the file. */
function sendEndless(range: string, response: ServerResponse, file: Uint8Array): void {
  const [, from = "0", to = "0"] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
  const [first, last] = [Number(from), Number(to)];
  response.writeHead(206, { "content-range": `bytes ${first}-${last}/${2 ** 52}` });
  const begin = Buffer.alloc(Math.min(last - first + 1, 64 * 1024));
  begin.set(file.subarray(first, first + begin.length));
  response.write(begin);
  let left = last - first + 1 - begin.length;
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      const piece = Buffer.alloc(Math.min(left, MB));
      left -= piece.length;
      if (!response.write(piece)) return void response.once("drain", more);
    }
    response.end();
  };
  more();
}

describe("a hostile server becomes a warning beside the result of another dataset", () => {
  it("with a hostile coverage, file, blocks and lengths", async () => {
    const files: Readonly<Record<string, Uint8Array>> = {
      "/list.tif": usualTiff({
        width: 8_000_000,
        height: 2_000_000,
        cell: [4e-6, 16e-6],
        tags: { 324: { type: LONG, claimed: { count: 4e9, offset: 4000 } } },
      }),
      "/block.tif": usualTiff({ offsets: (_, lengths) => lengths.fill(3e9, 0, 1) }),
      "/zeros.tif": usualTiff({
        compression: 8,
        width: 16,
        height: 16,
        blocks: [new Uint8Array(256)],
        offsets: (offsets, lengths) => {
          offsets.fill(1e9, 0, 1);
          lengths.fill(100 * MB, 0, 1);
        },
      }),
    };
    await using server = await startTestServer(({ headers, url = "" }, response) => {
      sendEndless(headers.range ?? "", response, files[url] ?? new Uint8Array());
    });
    await using cut = await startTestServer((request, response) => {
      sendRange(request, response, usualTiff({}).subarray(0, 1000));
    });
    await using endless = await startWcs({ description: description({ high: "1e308 1e308" }) });
    await using wide = await startWcs({ description: description({ high: "4294967295 299" }) });
    await using fine = await startWcs({ description: description({ high: "15000000 15000000" }) });
    await using directory = await temporaryDirectory();
    await writeFile(new URL("valid.tif", directory.url), usualTiff({}));
    const cog = (url: string) => ({ connector: "cog", file: url, band: 1 }) as const;
    const wcs = (url: string) => ({ connector: "wcs", url, coverage: "soil", band: 1 }) as const;
    const responses = await extractInChild(directory.url, cog("valid.tif"), [
      ["lab:list", cog(`${server.url}/list.tif`)],
      ["lab:block", cog(`${server.url}/block.tif`)],
      ["lab:zeros", cog(`${server.url}/zeros.tif`)],
      ["lab:cut", cog(`${cut.url}/cut.tif`)],
      ["lab:endless", wcs(endless.url)],
      ["lab:wide", wcs(wide.url)],
      ["lab:fine", wcs(fine.url)],
    ]);
    const warnings = Object.fromEntries(
      [...responses].map(([id, response]) => [id, response.warnings]),
    );
    expect(warnings).toEqual({
      "lab:list": [
        "lab:list: Cannot read list.tif: 1000000000000 bytes of offsets of blocks > limit 134217728 (maxTiffHeaderBytes)",
      ],
      "lab:block": [
        "lab:block: Cannot read block.tif: 3000000000 stored bytes of block 0, 0 > limit 268435456 (maxStoredBlockBytes)",
      ],
      "lab:zeros": ["lab:zeros: Cannot read zeros.tif: block 0, 0 cannot be decoded"],
      "lab:cut": [
        "lab:cut: Cannot read cut.tif: block 0, 1 should end at byte 1074, but the file ends at byte 1000: it is truncated",
      ],
      "lab:endless": [
        "lab:endless: Cannot read soil: 1e+308 cells along a side > limit 16777216 (maxRasterSide)",
      ],
      "lab:wide": [
        "lab:wide: Cannot read soil: 4294967296 cells along a side > limit 16777216 (maxRasterSide)",
      ],
      "lab:fine": [
        expect.stringMatching(
          /^lab:fine: Cannot read soil: \d+ cells of the area's window > limit/,
        ),
      ],
    });
    for (const { results, rss } of responses.values()) {
      expect(results).toEqual([{ dataset: "lab:valid", value: 2.5, quality: "good" }]);
      expect(rss).toBeLessThan(MOST_MEMORY);
    }
  });
});
