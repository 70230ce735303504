import { type FileHandle, open, rm } from "node:fs/promises";
import type { FileAreaFault } from "@cas/areas";
import { csvLine } from "@cas/tables";
import type { Failure } from "./failures.ts";

/** Characters that are collected for one write. */
const CHUNK = 64 * 1024;

/** A file with a line for each value that is missing; there is none if nothing failed. */
export class FailureFile implements AsyncDisposable {
  readonly #path: string | undefined;
  #file: FileHandle | undefined;
  #held = "";
  #count = 0;

  /** @param path undefined only counts */
  constructor(path: string | undefined) {
    this.#path = path;
  }

  /** Number of failures. */
  get count(): number {
    return this.#count;
  }

  async addFault({ row, id, name, fault }: FileAreaFault): Promise<void> {
    await this.add({ row, id, name, datasetId: "", message: `${fault.message} ${fault.fix}` });
  }

  async add({ row, id, name, datasetId, message }: Failure): Promise<void> {
    if (this.#count === 0) this.#held = csvLine(["row", "id", "name", "dataset", "failure"]);
    this.#count += 1;
    if (this.#path === undefined) return;
    this.#held += csvLine([row, id, name, datasetId, message]);
    if (this.#held.length > CHUNK) await this.#flush();
  }

  async #flush(): Promise<void> {
    if (this.#path === undefined) return;
    this.#file ??= await open(this.#path, "w");
    const text = this.#held;
    this.#held = "";
    await this.#file.writeFile(text);
  }

  /** Ends the file; removes that of an earlier run when nothing failed. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#count > 0) await this.#flush();
    else if (this.#path !== undefined) await rm(this.#path, { force: true });
    await this.#file?.close();
  }
}
