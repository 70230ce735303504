import { Compression, Predictor, SampleFormat } from "@cogeotiff/core";
import { describe, expect, it } from "vitest";
import { makeBlockedGeotiff } from "../../../test/blocked-geotiff.ts";
import { neverAborted } from "../../../test/never-aborted.ts";
import { CorruptBlockError } from "../source-error.ts";
import { decodeBlock } from "./decode-block.ts";
import { encodingOf } from "./plain-encoding.ts";

const SIDE = 1024;

/** An encoding of whole numbers of 8 bits in blocks of 1 MiB. */
const encoding = (compression: Compression) =>
  encodingOf({
    codes: { compression, addition: 0, format: SampleFormat.Uint },
    bits: 8,
    predictor: Predictor.None,
    isLittleEndian: true,
    isMachineOrder: false,
    blockWidth: SIDE,
    blockHeight: SIDE,
    interleaved: 1,
  });

/** The stored bytes of a block whose cells are their columns, and of its header. */
function storedLzw(): Uint8Array<ArrayBuffer> {
  const file = makeBlockedGeotiff({
    width: SIDE,
    height: SIDE,
    block: [SIDE, SIDE],
    isTiled: true,
    type: "uint8",
    codec: "lzw",
    isPredicted: false,
    cell: 1,
    value: (column) => column % 256,
  });
  // The only block begins after the header of the file; its stream ends with a code of its own.
  return file.slice(8);
}

/** Counts turns of the event loop until the returned function is called. */
function countTurns(): () => number {
  let [turns, isOver] = [0, false];
  const count = (): void => {
    turns += 1;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  return () => {
    isOver = true;
    return turns;
  };
}

describe("decodeBlock", () => {
  it("decodes a large block in a thread: the event loop turns meanwhile", async () => {
    const stored = storedLzw();
    const turns = countTurns();
    const cells = await decodeBlock(stored, encoding(Compression.Lzw), 0, neverAborted);
    expect(turns()).toBeGreaterThan(2);
    expect(cells).toHaveLength(SIDE * SIDE);
    expect(cells.every((cell, index) => cell === index % 256)).toBe(true);
    expect(stored).toHaveLength(0);
  });

  it("reports corrupt bytes of a large block, and decodes the next", async () => {
    const corrupt = decodeBlock(
      Uint8Array.of(0xff, 0xff),
      encoding(Compression.Lzw),
      0,
      neverAborted,
    );
    await expect(corrupt).rejects.toThrow(CorruptBlockError);
    const cells = await decodeBlock(storedLzw(), encoding(Compression.Lzw), 0, neverAborted);
    expect(cells).toHaveLength(SIDE * SIDE);
  });

  it("ends with an abort, also while another block is decoded", async () => {
    const controller = new AbortController();
    const blocks = [neverAborted, controller.signal].map((signal) =>
      decodeBlock(storedLzw(), encoding(Compression.Lzw), 0, signal),
    );
    controller.abort(new RangeError("left"));
    await expect(blocks[1]).rejects.toThrow("left");
    expect(await blocks[0]).toHaveLength(SIDE * SIDE);
  });

  it("uses the bytes of an uncompressed block as they are", async () => {
    const stored = new Uint8Array(SIDE * SIDE).fill(7);
    const { buffer } = stored;
    const cells = await decodeBlock(stored, encoding(Compression.None), 0, neverAborted);
    expect(cells.buffer).toBe(buffer);
  });
});
