import { rm, writeFile } from "node:fs/promises";
import type { AreaFile, FileAreaFault } from "@cas/areas";
import { basename } from "node:path";
import { type Dataset, isCasError } from "@cas/models";
import {
  dictionaryCsv,
  dictionaryOf,
  ManifestBuilder,
  type ManifestSource,
  outlinesUpTo,
  type Table,
  type TableQuestion,
  tableOf,
  type TableWriter,
  tableWriter,
} from "@cas/tables";
import { CommandError, messageOf } from "../program/command-error.ts";
import { EXIT_CODES } from "../program/exit-codes.ts";
import type { Source } from "../source/open-source.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type AreaBatch, areaBatches, type BatchBounds, type SizedArea } from "./area-batches.ts";
import type { Answers } from "./answers.ts";
import { askBatch } from "./ask-batch.ts";
import { FailureFile } from "./failure-file.ts";
import { failuresOf } from "./failures.ts";
import { Journal, journalOf, questionKey } from "./journal.ts";
import { Progress } from "./progress.ts";
import type { ExtractQuestion } from "./question.ts";
import { withoutGaps } from "./without-gaps.ts";
import { fileSink, outputSink, type Sink } from "./sinks.ts";

/** A run of `cas extract`. */
export interface ExtractRun {
  readonly question: ExtractQuestion;
  readonly source: Source;
  readonly file: AreaFile;
  /** The datasets of the question, as the catalog has them. */
  readonly datasets: readonly Dataset[];
  /** A path, or - for standard output. */
  readonly out: string;
  /** Where failures are listed; undefined lists none. */
  readonly failuresFile: string | undefined;
  readonly bounds: BatchBounds;
  /** Batches that are asked at the same time. */
  readonly concurrency: number;
  readonly isResumed: boolean;
  readonly isQuiet: boolean;
  readonly version: string;
}

/** What a run did. */
export interface ExtractOutcome {
  readonly areas: number;
  readonly rows: number;
  readonly failures: number;
}

/** Characters of outlines in a manifest: beyond, its file of areas is needed to ask again. */
const MOST_OUTLINES = 1_000_000;

/** Sources of a dataset whose words a journal repeats for no area. */
const MOST_SOURCES = 100;

/**
 * Asks for all areas of a file, batch by batch, and writes the table in the order of the file. It holds a few
 * batches at a time.
 *
 * @throws CommandError when the source cannot be reached, or the run is stopped: a run with `isResumed` goes on
 */
export async function runExtract(run: ExtractRun, terminal: Terminal): Promise<ExtractOutcome> {
  const isFile = run.out !== "-";
  const key = questionKey({ ...run.question, catalog: run.datasets });
  await using journal = isFile ? await openJournal(run, key) : undefined;
  const sink = isFile ? await fileSink(run.out) : outputSink(terminal.stdout);
  await using failures = new FailureFile(run.failuresFile);
  const extraction = new Extraction(run, terminal, { journal, sink, failures });
  try {
    const outcome = await extraction.run();
    if (isFile) await rm(journalOf(run.out), { force: true });
    return outcome;
  } catch (error) {
    await extraction.abort();
    // A journal without answers has nothing to go on with.
    if (isFile && !run.isResumed && extraction.done === 0)
      await rm(journalOf(run.out), { force: true });
    throw whyItEnded(error, extraction.done, isFile, terminal);
  }
}

const openJournal = ({ isResumed, out }: ExtractRun, key: string): Promise<Journal> =>
  isResumed ? Journal.resume(out, key) : Journal.begin(out, key);

/** An error that says how to go on. */
function whyItEnded(error: unknown, done: number, isFile: boolean, { signal }: Terminal): unknown {
  const isStopped = signal?.aborted === true;
  const isTransient = isCasError(error) && !isCasError(error, "validation_error");
  if (!isStopped && !isTransient) return error;
  const goOn = isFile && done > 0 ? " The same command with --resume goes on." : "";
  const why = isStopped ? "Stopped" : messageOf(error);
  return new CommandError(
    `${why} after ${done} areas.${goOn}`,
    isStopped ? EXIT_CODES.stopped : EXIT_CODES.failed,
    { cause: error },
  );
}

interface Outputs {
  readonly journal: Journal | undefined;
  readonly sink: Sink;
  readonly failures: FailureFile;
}

/** A batch that is being asked. */
interface Pending {
  readonly batch: AreaBatch;
  readonly answers: Promise<readonly Answers[]>;
}

class Extraction {
  readonly #run: ExtractRun;
  readonly #outputs: Outputs;
  readonly #progress: Progress | undefined;
  readonly #writer: TableWriter;
  readonly #table: Table;
  readonly #question: TableQuestion;
  readonly #manifest: ManifestBuilder;
  readonly #stopping = new AbortController();
  readonly #signal: AbortSignal;
  readonly #provenance = new Map<string, Set<string>>();
  #done = 0;

  constructor(run: ExtractRun, { stderr, signal }: Terminal, outputs: Outputs) {
    this.#run = run;
    this.#outputs = outputs;
    this.#progress = run.isQuiet ? undefined : new Progress(stderr, run.file.count);
    const { layout, format, properties, calls } = run.question;
    this.#question = { datasets: run.datasets, calls };
    this.#table = tableOf(this.#question, { layout, properties });
    this.#writer = tableWriter(format, this.#table, outputs.sink);
    this.#manifest = new ManifestBuilder(this.#question, manifestFacts(run));
    this.#signal = AbortSignal.any([this.#stopping.signal, ...(signal ? [signal] : [])]);
  }

  /** Areas whose answers are written. */
  get done(): number {
    return this.#done;
  }

  async run(): Promise<ExtractOutcome> {
    await this.#askAll();
    const { rows } = await this.#writer.close();
    this.#progress?.end();
    await this.#outputs.sink.keep();
    const { out } = this.#run;
    if (out !== "-") await this.#writeBeside(out, rows);
    return { areas: this.#done, rows, failures: this.#outputs.failures.count };
  }

  /** Writes what describes the table beside it. */
  async #writeBeside(out: string, rows: number): Promise<void> {
    const entries = dictionaryOf(this.#table, this.#question, this.#manifest.sources);
    await writeFile(`${out}.dictionary.csv`, dictionaryCsv(entries));
    const { format } = this.#run.question;
    const file = { name: basename(out), ...this.#outputs.sink.checksum(), rows, format };
    const manifest = this.#manifest.manifest(this.#table, file);
    await writeFile(`${out}.manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  }

  /** Ends what is asked, and gives the output up. */
  async abort(): Promise<void> {
    this.#progress?.end();
    this.#stopping.abort();
    await this.#writer.abort().catch(() => undefined);
  }

  async #askAll(): Promise<void> {
    const { file, bounds, source, concurrency } = this.#run;
    const pending: Pending[] = [];
    const onFault = async (item: FileAreaFault): Promise<void> => {
      this.#manifest.addFault(item.id, item.fault.message);
      await this.#outputs.failures.addFault(item);
    };
    const earlierOf = (area: SizedArea): Promise<Answers | undefined> => this.#earlierOf(area);
    for await (const batch of areaBatches(file.areas(), bounds, onFault, earlierOf)) {
      const answers = askBatch(source.cas, this.#question.calls, batch, this.#signal);
      // A failure is thrown where its turn comes.
      answers.catch(() => undefined);
      pending.push({ batch, answers });
      if (pending.length >= concurrency) await this.#take(pending.shift());
    }
    for (const one of pending) await this.#take(one);
  }

  /** What an area got in an earlier run, if all of it was answered: what failed is asked for again. */
  async #earlierOf(sized: SizedArea): Promise<Answers | undefined> {
    this.#signal.throwIfAborted();
    const answers = await this.#outputs.journal?.answersOf(sized);
    if (answers === undefined) return undefined;
    return failuresOf(this.#question.calls, answers).length === 0 ? answers : undefined;
  }

  async #take(pending: Pending | undefined): Promise<void> {
    if (pending === undefined) return;
    const answers = await pending.answers;
    const entries = pending.batch.map(
      (sized, index) => [sized, this.#withoutRepeats(answers[index] ?? [])] as const,
    );
    await this.#outputs.journal?.add(entries);
    for (const [sized, ofArea] of entries) await this.#write(sized, ofArea);
    const asked = pending.batch.filter(({ earlier }) => earlier === undefined);
    this.#progress?.add(entries.length, asked.length);
  }

  async #write({ area }: SizedArea, answers: Answers): Promise<void> {
    for (const failure of failuresOf(this.#question.calls, answers))
      await this.#outputs.failures.add({ row: area.row, id: area.id, name: area.name, ...failure });
    this.#manifest.add(area, answers);
    await this.#writer.write(area, answers);
    this.#done += 1;
  }

  /** Keeps the words about a source once: they are longer than the values. */
  #withoutRepeats(answers: Answers): Answers {
    return answers.map((answer) =>
      "failure" in answer
        ? answer
        : {
            ...answer,
            results: answer.results.map((result) => ({
              ...result,
              provenance: this.#learn(result.dataset_id, result.provenance)
                ? result.provenance
                : "",
            })),
          },
    );
  }

  /** Whether the words about a source are new. */
  #learn(id: string, provenance: string): boolean {
    const known = this.#provenance.get(id) ?? new Set();
    if (provenance === "" || known.has(provenance) || known.size >= MOST_SOURCES) return false;
    this.#provenance.set(id, known.add(provenance));
    return true;
  }
}

function manifestFacts({ question, source, file, version }: ExtractRun) {
  const { areas, reading, properties } = question;
  const { kind, layer, crs, naming } = file;
  return {
    program: `@cas/cli ${version}`,
    serviceUrl: source.options.server,
    source: question.source as ManifestSource,
    properties,
    ...(typeof areas === "string" && { areas: { file: areas, ...withoutGaps(reading) } }),
    reading: {
      format: kind,
      layer,
      crs: crs.name,
      id_column: naming.idColumn ?? null,
      name_column: naming.nameColumn ?? null,
      // Reading adds notes, so they are read when the manifest is written.
      get notes() {
        return file.notes;
      },
    },
    hasOutline: outlinesUpTo(MOST_OUTLINES),
    now: new Date(),
  };
}
