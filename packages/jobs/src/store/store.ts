/** Where the areas and results of jobs are stored. A name is a path of two parts, `{job}/{file}`, see `file-names.ts`. */
export interface Store {
  /** Stores a file. A file exists whole or not at all, whenever the process ends. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Stores a file unless it exists; false if it exists. Of several that create it at once, one does. */
  create(name: string, bytes: Uint8Array): Promise<boolean>;
  /** Stores a file of any size piece by piece. */
  writer(name: string): Promise<FileWriter>;
  /** The bytes of a file; undefined if there is none. */
  read(name: string): Promise<Uint8Array | undefined>;
  /**
   * The bytes of a file from `start` to before `end`, which is not greater than its size.
   *
   * @returns undefined if there is no such file
   */
  readRange(
    name: string,
    start: number,
    end: number,
    signal: AbortSignal | undefined,
  ): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Removes a file or a folder, if it exists. */
  remove(name: string): Promise<void>;
  /** The folders of jobs. */
  jobs(): Promise<readonly string[]>;
  /** The files of a job, without its folder. */
  files(job: string): Promise<readonly string[]>;
}

/** Writes a file, which exists when `close` has resolved. Await each call before the next. */
export interface FileWriter {
  /** Writes bytes behind those so far; the writer may keep them. */
  write(bytes: Uint8Array): Promise<void>;
  /** Ends the file. */
  close(): Promise<void>;
  /** Gives the file up: nothing of it is left. */
  abort(): Promise<void>;
}
