/** The used part of WebAssembly: Node's types do not declare it. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

const PAGE_BYTES = 64 * 1024;

interface Memory {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): void };
}

/** A module of WebAssembly, compiled on first use. */
export class WasmModule<Functions> {
  readonly #code: string;
  #exports: (Functions & Memory) | undefined;

  /** @param code the module as Base64 */
  constructor(code: string) {
    this.#code = code;
  }

  /** Its functions, and its memory of at least some bytes; the memory never shrinks. */
  withMemory(bytes: number): { readonly functions: Functions; readonly memory: ArrayBuffer } {
    this.#exports ??= new WebAssembly.Instance(
      new WebAssembly.Module(Buffer.from(this.#code, "base64")),
    ).exports as Functions & Memory;
    const { memory } = this.#exports;
    const missing = bytes - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
    return { functions: this.#exports, memory: memory.buffer };
  }
}
