/** Where the areas and results of jobs are stored. A name is a path of two parts, `{job}/{file}`. */
export interface Store {
  /** Stores a file. A file exists whole or not at all, whenever the process ends. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** The bytes of a file; undefined if there is none. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Removes a file or a folder, if it exists. */
  remove(name: string): Promise<void>;
  /** The folders of jobs. */
  jobs(): Promise<readonly string[]>;
  /** The files of a job, without its folder. */
  files(job: string): Promise<readonly string[]>;
}
