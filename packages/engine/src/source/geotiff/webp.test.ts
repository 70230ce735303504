// Own process: libvips sets a variable of the environment.
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { expandWebp } from "./webp.ts";

const [WIDTH, HEIGHT] = [16, 12];
const cells = Uint8Array.from({ length: WIDTH * HEIGHT * 4 }, (_, index) =>
  index % 4 === 3 ? 200 : (index * 37) % 251,
);
const BLOCKS = { blockWidth: WIDTH, blockHeight: HEIGHT, bands: 4 };

/** A picture of these cells, lossless or not. */
const picture = async (lossless: boolean, channels: 3 | 4 = 4): Promise<Buffer> => {
  const plain = channels === 4 ? cells : cells.filter((_, index) => index % 4 !== 3);
  const image = sharp(plain, { raw: { width: WIDTH, height: HEIGHT, channels } });
  return await image.webp({ lossless, exact: true }).toBuffer();
};

describe("expandWebp", () => {
  it("decodes lossless blocks of three and four bands", async () => {
    expect(await expandWebp(await picture(true), BLOCKS)).toEqual(cells);
    const colours = await expandWebp(await picture(true, 3), { ...BLOCKS, bands: 3 });
    expect(colours).toEqual(cells.filter((_, index) => index % 4 !== 3));
  });

  it("fills in alpha that a block leaves out, and takes a last strip that is shorter", async () => {
    const filled = await expandWebp(await picture(true, 3), { ...BLOCKS, blockHeight: 20 });
    expect(filled).toEqual(cells.map((cell, index) => (index % 4 === 3 ? 255 : cell)));
  });

  it("decodes lossy blocks", async () => {
    const lossy = await expandWebp(await picture(false, 3), { ...BLOCKS, bands: 3 });
    expect(lossy).toHaveLength(WIDTH * HEIGHT * 3);
  });

  it.each([true, false])(
    "refuses another size before it is decoded: lossless %s",
    async (lossless) => {
      await expect(
        expandWebp(await picture(lossless), { ...BLOCKS, blockWidth: 8 }),
      ).rejects.toThrow("WebP of 16 x 12 cells instead of 8 x 12");
    },
  );

  it.each([
    ["nothing", (bytes: Buffer) => bytes.subarray(0, 0), "no WebP"],
    ["another format", (bytes: Buffer) => Buffer.from(bytes).fill(0, 0, 4), "no WebP"],
    ["no image", (bytes: Buffer) => bytes.subarray(0, 12), "damaged, cut off or animated"],
    ["a part of it", (bytes: Buffer) => bytes.subarray(0, 60), "WebP that cannot be decoded"],
  ])("refuses %s", async (_, change, message) => {
    await expect(expandWebp(change(await picture(true)), BLOCKS)).rejects.toThrow(message);
  });
});
