import { PassThrough, Readable, Writable } from "node:stream";
import { type ExitCode, runCas, type Terminal, type TerminalOutput } from "../src/index.ts";

class MemoryOutput extends Writable implements TerminalOutput {
  readonly isTTY: boolean;
  readonly columns = 100;
  #text = "";

  constructor(isTTY: boolean) {
    super();
    this.isTTY = isTTY;
  }

  override _write(chunk: Buffer, _encoding: unknown, done: () => void): void {
    this.#text += chunk.toString();
    this.emit("text");
    done();
  }

  get text(): string {
    return this.#text;
  }
}

/** What a run of the command did. */
export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly isTTY?: boolean;
  readonly env?: Terminal["env"];
  readonly input?: string;
  readonly signal?: AbortSignal;
}

/** A terminal in memory. */
export function memoryTerminal({ isTTY = false, env = {}, input = "", signal }: RunOptions = {}) {
  const [stdout, stderr] = [new MemoryOutput(isTTY), new MemoryOutput(isTTY)];
  const stdin = input === "" ? new PassThrough().end() : Readable.from([Buffer.from(input)]);
  return { stdout, stderr, stdin, env, signal };
}

/** Runs the command in this process. */
export async function cas(words: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const terminal = memoryTerminal(options);
  const code = await runCas(words, terminal);
  return { code, out: terminal.stdout.text, err: terminal.stderr.text };
}
