/** libjpeg-turbo in WebAssembly; its package has no types. */
declare module "@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs" {
  export interface JpegDecoder {
    /** Memory of WebAssembly to write the JPEG to. */
    getEncodedBuffer(length: number): Uint8Array;
    /** @throws a pointer to a message, also where libjpeg-turbo only warns */
    decode(): void;
    /** A copy of the decoded bytes. */
    getDecodedBuffer(): Uint8ClampedArray<ArrayBuffer>;
    delete(): void;
  }
  export interface JpegCodec {
    readonly JPEGDecoder: new () => JpegDecoder;
  }
  const create: (options: {
    readonly print: () => void;
    readonly printErr: () => void;
  }) => Promise<JpegCodec>;
  export default create;
}
