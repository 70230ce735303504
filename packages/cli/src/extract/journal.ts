import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import * as z from "zod";
import { usageError } from "../program/command-error.ts";
import type { SizedArea } from "./area-batches.ts";
import type { Answers } from "./answers.ts";

/** The form of the lines; a journal of another form is not read. */
const VERSION = 1;

const Head = z.object({ cas_journal: z.literal(VERSION), question: z.string() });
const Entry = z.object({
  row: z.int(),
  id: z.string(),
  hash: z.string(),
  answers: z.array(z.record(z.string(), z.unknown())),
});

const hashOf = (value: string): string =>
  createHash("sha256").update(value).digest("base64url").slice(0, 22);

/** The name of a question in a journal: another question has another. */
export const questionKey = (question: object): string => hashOf(JSON.stringify(question));

/** The journal beside an output. */
export const journalOf = (out: string): string => `${out}.cas-journal`;

/** Whether there is a journal of an earlier run. */
export const hasJournal = (out: string): Promise<boolean> =>
  stat(journalOf(out)).then(
    () => true,
    () => false,
  );

/**
 * The answers of a run beside its output, a line for each area in the order of the file. A run that was ended goes on from
 * it: areas with answers are not asked again. A last line that was not written to its end is dropped. The journal of the run
 * that goes on is written beside the earlier one, and takes its place once it has all areas of it.
 */
export class Journal implements AsyncDisposable {
  readonly #file: FileHandle;
  readonly #path: string;
  #earlier: AsyncIterator<z.infer<typeof Entry>> | undefined;
  /** Areas of the earlier journal that are not in this one yet. */
  #left = 0;
  #isBeside: boolean;

  private constructor(
    file: FileHandle,
    path: string,
    earlier: AsyncIterator<z.infer<typeof Entry>> | undefined,
  ) {
    this.#file = file;
    this.#path = path;
    this.#earlier = earlier;
    this.#isBeside = earlier !== undefined;
  }

  /** Begins a journal, in place of one that exists. */
  static async begin(out: string, key: string): Promise<Journal> {
    const path = journalOf(out);
    return new Journal(await beginFile(path, key), path, undefined);
  }

  /**
   * Opens the journal of an earlier run to go on; begins one if there is none.
   *
   * @throws CommandError for the journal of another question
   */
  static async resume(out: string, key: string): Promise<Journal> {
    if (!(await hasJournal(out))) return await Journal.begin(out, key);
    const path = journalOf(out);
    const end = await lastLineEnd(path);
    if (end === 0) return await Journal.begin(out, key);
    const lines = createInterface({ input: createReadStream(path, { end: end - 1 }) })[
      Symbol.asyncIterator
    ]();
    const head = await lines.next();
    const parsed = Head.safeParse(jsonOf(head.done === true ? "" : head.value));
    if (parsed.data?.question !== key)
      throw usageError(
        `${path} is of another question: give the options of that run, or another --out, or --overwrite to begin again.`,
      );
    return new Journal(await beginFile(besideOf(path), key), path, entriesOf(lines, path));
  }

  /**
   * The answers that an area got in an earlier run; undefined for one that must be asked.
   *
   * @throws CommandError when the journal has another area in its place
   */
  async answersOf({ area, json }: SizedArea): Promise<Answers | undefined> {
    const next = await this.#earlier?.next();
    if (next === undefined || next.done === true) {
      this.#earlier = undefined;
      return undefined;
    }
    this.#left += 1;
    const { row, id, hash, answers } = next.value;
    if (row === area.row && id === area.id && hash === hashOf(json))
      return answers as unknown as Answers;
    throw usageError(
      `The areas changed since the earlier run: row ${area.row} (${area.id}) is not what was asked then (row ${row}, ${id}). Give --overwrite to begin again.`,
    );
  }

  /** Adds the answers of areas, in the order in which `answersOf` was asked for them. */
  async add(entries: readonly (readonly [SizedArea, Answers])[]): Promise<void> {
    const lines = entries.map(
      ([{ area, json }, answers]) =>
        `${JSON.stringify({ row: area.row, id: area.id, hash: hashOf(json), answers })}\n`,
    );
    await this.#file.appendFile(lines.join(""));
    this.#left = Math.max(0, this.#left - entries.length);
    if (!this.#isBeside || this.#earlier !== undefined || this.#left > 0) return;
    this.#isBeside = false;
    await rename(besideOf(this.#path), this.#path);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#earlier?.return?.();
    await this.#file.close();
    if (this.#isBeside) await rm(besideOf(this.#path), { force: true });
  }
}

const besideOf = (path: string): string => `${path}.next`;

async function beginFile(path: string, key: string): Promise<FileHandle> {
  const file = await open(path, "w");
  await file.writeFile(`${JSON.stringify({ cas_journal: VERSION, question: key })}\n`);
  return file;
}

async function* entriesOf(
  lines: AsyncIterator<string>,
  path: string,
): AsyncGenerator<z.infer<typeof Entry>, void, undefined> {
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    const parsed = Entry.safeParse(jsonOf(next.value));
    if (!parsed.success) throw usageError(`${path} is damaged: give --overwrite to begin again.`);
    yield parsed.data;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Bytes up to the end of the last whole line. */
async function lastLineEnd(path: string): Promise<number> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const piece = new Uint8Array(64 * 1024);
    for (let end = size; end > 0;) {
      const start = Math.max(0, end - piece.length);
      const { bytesRead } = await file.read(piece, 0, end - start, start);
      const at = piece.subarray(0, bytesRead).lastIndexOf(NEWLINE);
      if (at >= 0) return start + at + 1;
      end = start;
    }
    return 0;
  } finally {
    await file.close();
  }
}

const NEWLINE = 10;
