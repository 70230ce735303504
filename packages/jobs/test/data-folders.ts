import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fakeCas } from "@cas/test-doubles";
import { openPglite } from "../src/database/open-pglite.ts";
import { openJobs } from "../src/open-jobs.ts";

/** Data folders of tests: each a copy of one that has an empty database, which takes long to make. */
export class DataFolders implements AsyncDisposable {
  readonly #root: string;
  #made = 0;

  private constructor(root: string) {
    this.#root = root;
  }

  static async make(): Promise<DataFolders> {
    const root = await mkdtemp(join(tmpdir(), "cas-jobs-"));
    const dataDir = join(root, "template");
    const database = await openPglite(dataDir);
    await database.close();
    // Makes the tables.
    const jobs = await openJobs({ cas: fakeCas(), dataDir });
    await jobs.close();
    return new DataFolders(root);
  }

  /** A path where no folder is. */
  absent(): string {
    return join(this.#root, `folder-${this.#made++}`);
  }

  /** A folder with an empty database. */
  async empty(): Promise<string> {
    const folder = this.absent();
    await cp(join(this.#root, "template"), folder, { recursive: true });
    return folder;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return rm(this.#root, { recursive: true, force: true });
  }
}
