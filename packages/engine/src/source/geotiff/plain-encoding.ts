import type { Predictor } from "@cogeotiff/core";
import { decompressionOf } from "./decompress.ts";
import type { Encoding } from "./image-layout.ts";
import { sampleType } from "./sample-type.ts";
import { UnsupportedGeotiffError } from "../source-error.ts";

/** An encoding as data that can be sent to a thread. */
export interface PlainEncoding extends Pick<
  Encoding,
  "codes" | "isMachineOrder" | "isLittleEndian" | "blockWidth" | "blockHeight" | "interleaved"
> {
  readonly bits: number;
  readonly predictor: Predictor;
}

/** The encoding as data. */
export const plainEncoding = ({ sampleType: { bits }, ...encoding }: Encoding): PlainEncoding => ({
  codes: encoding.codes,
  isMachineOrder: encoding.isMachineOrder,
  isLittleEndian: encoding.isLittleEndian,
  blockWidth: encoding.blockWidth,
  blockHeight: encoding.blockHeight,
  interleaved: encoding.interleaved,
  predictor: encoding.predictor,
  bits,
});

/** The encoding of data that {@link plainEncoding} made. */
export function encodingOf({ bits, ...plain }: PlainEncoding): Encoding {
  const decompress = decompressionOf(plain.codes);
  const type = sampleType(plain.codes.format, bits);
  if (decompress === undefined || type === undefined)
    throw new UnsupportedGeotiffError("an unknown encoding");
  return { ...plain, decompress, sampleType: type };
}
