import { SampleFormat } from "@cogeotiff/core";
import { describe, expect, it } from "vitest";
import type { CellWords } from "../cell-words.ts";
import { resolveNodata } from "./nodata.ts";
import { sampleType, type SampleType } from "./sample-type.ts";

const typeOf = (format: SampleFormat, bits: number): SampleType => {
  const type = sampleType(format, bits);
  if (type === undefined) throw new TypeError(`no type of ${bits} bits`);
  return type;
};
const BYTE = typeOf(SampleFormat.Uint, 8);
const SINGLE = typeOf(SampleFormat.Float, 32);
const file = (value: number) => ({ value, by: "the file" });

describe("resolveNodata", () => {
  it.each<[string, number | undefined, CellWords, number[], number[], string[]]>([
    ["nothing", undefined, {}, [], [], []],
    ["the file", 7, {}, [7], [], []],
    ["the owner", undefined, { nodata: [5, 6] }, [5, 6], [5, 6], []],
    ["the owner, as the file", 5, { nodata: [5, 6] }, [5, 6], [5, 6], []],
    [
      "the owner, instead of the file",
      7,
      { nodata: [5] },
      [5],
      [5],
      [
        "nodata 5 of its entry is used instead of 7, which the file states; list both if both mean no data",
      ],
    ],
    ["the owner, that all are data", 7, { nodata: [] }, [], [], []],
    ["another", undefined, { furtherNodata: [{ value: 9, by: "its item" }] }, [9], [9], []],
    ["another, as the file", 9, { furtherNodata: [{ value: 9, by: "its item" }] }, [9], [], []],
    [
      "another beside the file",
      7,
      { furtherNodata: [{ value: 9, by: "its item" }] },
      [7, 9],
      [9],
      ["its item states nodata 9, and the file 7: both are left out"],
    ],
    [
      "a fraction",
      254.9,
      {},
      [254],
      [],
      ["the file states nodata 254.9 for whole numbers: 254 is left out, as in GDAL"],
    ],
    [
      "a number outside",
      -1,
      {},
      [],
      [],
      ["the file states nodata -1, which no cell of type uint8 can have"],
    ],
    ["NaN for whole numbers", Number.NaN, {}, [], [], []],
  ])("takes what states it: %s", (_by, ofFile, words, values, besideMask, notes) => {
    const stated = ofFile === undefined ? undefined : file(ofFile);
    expect(resolveNodata(stated, words, BYTE)).toMatchObject({ values, besideMask, notes });
  });

  it.each([-9999, 256, 1.5, Number.NaN])("rejects %f of the owner for bytes", (value) => {
    expect(() => resolveNodata(undefined, { nodata: [value] }, BYTE)).toThrow(
      `nodata ${value} of its entry has no effect: no cell of type uint8 can have it; correct or remove it`,
    );
  });

  it("rounds to single precision", () => {
    const words = { nodata: [-3.40282e38], furtherNodata: [{ value: 0.1, by: "its item" }] };
    expect(resolveNodata(file(Number.NaN), words, SINGLE).values).toEqual([
      Math.fround(-3.40282e38),
      Math.fround(0.1),
    ]);
  });
});
