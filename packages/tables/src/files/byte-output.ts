/** Where the bytes of a file go: a `WritableStream` of bytes, such as `Writable.toWeb(createWriteStream(path))` in Node. */
export interface ByteSink {
  /** Locks it for one file. */
  getWriter(): {
    /** Resolves when more may be written: this is how a slow disk or network slows the writer. */
    write(chunk: Uint8Array<ArrayBuffer>): Promise<void>;
    /** Ends the file; nothing is written after it. */
    close(): Promise<void>;
    /** Gives the file up. */
    abort(reason?: unknown): Promise<void>;
  };
}

/** Bytes of text that are collected for one write. */
const CHUNK = 64 * 1024;

/** Collects text and bytes, and writes them to a sink in chunks. */
export class ByteOutput {
  readonly #writer: ReturnType<ByteSink["getWriter"]>;
  readonly #encoder = new TextEncoder();
  #text = "";
  #written = 0;

  constructor(sink: ByteSink) {
    this.#writer = sink.getWriter();
  }

  /** Bytes that were written. */
  get written(): number {
    return this.#written;
  }

  /** Adds text; undefined while it is held, else a promise for the write. */
  text(text: string): Promise<void> | undefined {
    this.#text += text;
    return this.#text.length < CHUNK ? undefined : this.#flush();
  }

  /** Writes bytes behind the text that is held. The sink may keep them. */
  async bytes(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.#flush();
    this.#written += bytes.length;
    await this.#writer.write(bytes);
  }

  async close(): Promise<void> {
    await this.#flush();
    await this.#writer.close();
  }

  async abort(reason: unknown): Promise<void> {
    await this.#writer.abort(reason);
  }

  async #flush(): Promise<void> {
    if (this.#text === "") return;
    const bytes = this.#encoder.encode(this.#text);
    this.#text = "";
    this.#written += bytes.length;
    await this.#writer.write(bytes);
  }
}
