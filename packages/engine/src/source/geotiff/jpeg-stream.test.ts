import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CorruptBlockError } from "../source-error.ts";
import { expandJpeg } from "./jpeg.ts";
import { type JpegBlocks, wholeJpeg } from "./jpeg-stream.ts";
import { decodeSequentialJpeg } from "./sequential-jpeg.ts";

/** A 16 x 16 gray image, as GDAL writes a block of it: the tables are apart. */
const TABLES = Buffer.from(
  "ffd8ffdb004300080606070605080707070909080a0c140d0c0b0b0c1912130f141d1a1f1e1d1a1c1c20242e2720222c231c1c2837292c30313434341f27393d38323c2e333432ffd9",
  "hex",
);
const BLOCK = Buffer.from(
  "ffd8ffc0000b080010001001011100ffc4001500010100000000000000000000000000000705ffc40017100100030000000000000000000000000005002232ffda0008010100003f003710acd62408566b2788566b12042b359fffd9",
  "hex",
);
const GRAY: JpegBlocks = {
  tables: TABLES,
  isYcc: false,
  blockWidth: 16,
  blockHeight: 16,
  bands: 1,
  bits: 8,
};

/** The block with another frame: FF C0, length, bits, height, width, bands. */
function withFrame(change: (view: DataView, frame: number) => void): Buffer {
  const bytes = Buffer.from(BLOCK);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  change(view, bytes.indexOf(Buffer.of(0xff, 0xc0)));
  return bytes;
}

describe("expandJpeg", () => {
  it("decodes a block with shared tables to the numbers of GDAL", async () => {
    const cells = await expandJpeg(BLOCK, GRAY);
    expect(Array.from(cells)).toEqual([
      2, 9, 19, 28, 36, 45, 55, 63, 74, 81, 91, 100, 108, 117, 127, 135, 8, 15, 25, 34, 42, 51, 61,
      68, 80, 87, 97, 106, 114, 123, 133, 140, 16, 23, 33, 42, 50, 59, 69, 77, 88, 95, 105, 114,
      122, 131, 141, 149, 23, 30, 40, 49, 57, 66, 76, 83, 95, 102, 112, 121, 129, 138, 148, 155, 29,
      36, 46, 55, 63, 72, 82, 89, 101, 108, 118, 127, 135, 144, 154, 161, 35, 43, 53, 62, 70, 79,
      89, 96, 107, 115, 125, 134, 142, 151, 161, 168, 44, 51, 61, 70, 78, 87, 97, 104, 116, 123,
      133, 142, 150, 159, 169, 176, 49, 57, 67, 76, 84, 93, 103, 110, 121, 129, 139, 148, 156, 165,
      175, 182, 58, 65, 75, 84, 92, 101, 111, 119, 130, 137, 147, 156, 164, 173, 183, 191, 64, 71,
      81, 90, 98, 107, 117, 124, 136, 143, 153, 162, 170, 179, 189, 196, 72, 79, 89, 98, 106, 115,
      125, 133, 144, 151, 161, 170, 178, 187, 197, 205, 79, 86, 96, 105, 113, 122, 132, 139, 151,
      158, 168, 177, 185, 194, 204, 211, 85, 92, 102, 111, 119, 128, 138, 145, 157, 164, 174, 183,
      191, 200, 210, 217, 91, 99, 109, 118, 126, 135, 145, 152, 163, 171, 181, 190, 198, 207, 217,
      224, 100, 107, 117, 126, 134, 143, 153, 160, 172, 179, 189, 198, 206, 215, 225, 232, 105, 113,
      123, 132, 140, 149, 159, 166, 177, 185, 195, 204, 212, 221, 231, 238,
    ]);
  });

  it("reports a block that is cut off, which libjpeg-turbo fills with gray", async () => {
    await expect(expandJpeg(BLOCK.subarray(0, BLOCK.length - 20), GRAY)).rejects.toThrow(
      "cannot be decoded",
    );
  });
});

describe("decodeSequentialJpeg", () => {
  it("has the numbers of libjpeg-turbo", async () => {
    const image = wholeJpeg(BLOCK, GRAY);
    expect(decodeSequentialJpeg(image)).toEqual(await expandJpeg(BLOCK, GRAY));
  });

  it("decodes bytes that were changed, or reports them", () => {
    const image = Buffer.from(wholeJpeg(BLOCK, GRAY));
    // The size is compared before.
    const frame = image.indexOf(Buffer.of(0xff, 0xc0));
    const places = fc
      .integer({ min: 2, max: image.length - 1 })
      .filter((at) => at < frame || at > frame + 10);
    fc.assert(
      fc.property(places, fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const changed = Uint8Array.from(image);
        changed[at] = byte;
        expect(cellsOrFault(changed)).toBeOneOf([256, CorruptBlockError]);
      }),
    );
    for (let length = 2; length < image.length - 2; length++)
      expect(cellsOrFault(image.subarray(0, length))).toBe(CorruptBlockError);
  });

  function cellsOrFault(image: Uint8Array): unknown {
    try {
      return decodeSequentialJpeg(image).length;
    } catch (error) {
      return error instanceof Error ? error.constructor : error;
    }
  }
});

describe("wholeJpeg", () => {
  it("refuses an image of another size than the block before memory is taken for it", () => {
    const huge = withFrame((view, frame) => {
      view.setUint16(frame + 5, 65_000);
      view.setUint16(frame + 7, 65_000);
    });
    expect(() => wholeJpeg(huge, GRAY)).toThrow("JPEG of 65000 x 65000 cells instead of 16 x 16");
  });

  it.each([
    [
      "lossless",
      (view: DataView, frame: number) => view.setUint8(frame + 1, 0xc3),
      "lossless, hierarchical or arithmetic JPEG is not supported; convert the file with",
    ],
    [
      "12 bits",
      (view: DataView, frame: number) => view.setUint8(frame + 4, 12),
      "1 bands of 12 bits",
    ],
    ["bands", (view: DataView, frame: number) => view.setUint8(frame + 9, 3), "3 bands of 8 bits"],
    ["marker", (view: DataView, frame: number) => view.setUint8(frame, 0), "damaged JPEG"],
    ["length", (view: DataView, frame: number) => view.setUint16(frame + 2, 60_000), "cut off"],
  ])("refuses %s", (_, change, message) => {
    expect(() => wholeJpeg(withFrame(change), GRAY)).toThrow(message);
  });

  /** A head of three bands with sampling factors. */
  const sampled = (...factors: number[]): Buffer =>
    Buffer.from([
      0xff,
      0xd8,
      0xff,
      0xc0,
      0,
      17,
      8,
      0,
      16,
      0,
      16,
      3,
      ...factors.flatMap((factor, band) => [band + 1, factor, 0]),
      0xff,
      0xda,
    ]);
  const COLOURS: JpegBlocks = { ...GRAY, tables: undefined, isYcc: true, bands: 3 };

  it.each([
    ["colours for each four cells", [0x22, 0x11, 0x11]],
    ["colours for each two", [0x21, 0x11, 0x11]],
    ["colours for each cell", [0x11, 0x11, 0x11]],
  ])("takes %s", (_, factors) => {
    expect(wholeJpeg(sampled(...factors), COLOURS).length).toBeGreaterThan(0);
  });

  it.each([
    ["luminance at a lower resolution", [0x11, 0x22, 0x22], COLOURS],
    ["colours for each eight cells", [0x42, 0x11, 0x11], COLOURS],
    ["green at a lower resolution", [0x22, 0x11, 0x11], { ...COLOURS, isYcc: false }],
  ])("refuses %s", (_, factors, blocks) => {
    expect(() => wholeJpeg(sampled(...factors), blocks)).toThrow(
      "JPEG with such sampling factors is not supported; convert the file with: gdal_translate",
    );
  });

  it("refuses many scans, each of which costs a pass over the image", () => {
    const scan = BLOCK.subarray(BLOCK.indexOf(Buffer.of(0xff, 0xda)), -2);
    const many = Buffer.concat([BLOCK.subarray(0, -2), ...Array.from({ length: 9 }, () => scan)]);
    expect(() => wholeJpeg(many, GRAY)).toThrow("JPEG of 10 scans");
    const progressive = Buffer.from(many);
    progressive[progressive.indexOf(Buffer.of(0xff, 0xc0)) + 1] = 0xc2;
    expect(wholeJpeg(progressive, GRAY).length).toBeGreaterThan(0);
    const more = Buffer.concat([progressive, ...Array.from({ length: 40 }, () => scan)]);
    expect(() => wholeJpeg(more, GRAY)).toThrow("JPEG of 50 scans");
  });

  it("refuses far more bytes than an image of its size has", () => {
    const long = Buffer.concat([BLOCK, Buffer.alloc(200_000, 0xff)]);
    expect(() => wholeJpeg(long, GRAY)).toThrow("JPEG of 200092 bytes for 16 x 16 cells");
  });

  it("refuses progressive images that are large, or that only the engine decodes", () => {
    const large = withFrame((view, frame) => {
      view.setUint8(frame + 1, 0xc2);
      view.setUint16(frame + 5, 16_000);
      view.setUint16(frame + 7, 16_000);
    });
    const blocks = { ...GRAY, blockWidth: 16_000, blockHeight: 16_000 };
    expect(() => wholeJpeg(large, blocks)).toThrow("16000 x 16000 cells is too large; convert");
    const fine = withFrame((view, frame) => {
      view.setUint8(frame + 1, 0xc2);
      view.setUint8(frame + 4, 12);
    });
    expect(() => wholeJpeg(fine, { ...GRAY, bits: 12 })).toThrow(
      "progressive JPEG of 1 bands of 12 bits is not supported; convert",
    );
  });
});
