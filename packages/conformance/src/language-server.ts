import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./workspace.ts";

/** A message of the Language Server Protocol. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

interface Completions {
  readonly items: readonly { readonly label: string }[];
}

interface Diagnostics {
  readonly items: readonly { readonly message: string }[];
}

/** A file that is open in an editor. */
export interface OpenFile {
  /** What is suggested after the first place where the file has this text. */
  completionsAfter(place: string): Promise<readonly string[]>;
  /** The faults that are underlined. */
  faults(): Promise<readonly string[]>;
}

const HEADER_END = "\r\n\r\n";

/** The language server of the compiler of this repository, as an editor starts it. */
export class LanguageServer implements AsyncDisposable {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #received = Buffer.alloc(0);
  #count = 0;

  private constructor() {
    const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
    this.#process = spawn(process.execPath, [compiler, "--lsp", "--stdio"], {
      stdio: ["pipe", "pipe", "ignore"],
    });
    this.#process.stdout?.on("data", (data: Buffer) => {
      this.#received = Buffer.concat([this.#received, data]);
      for (let message = this.#next(); message !== undefined; message = this.#next())
        this.#receive(message);
    });
    this.#process.on("exit", (code) => {
      for (const { reject } of this.#waiting.values())
        reject(new TypeError(`The language server ended with ${code}`));
    });
  }

  /** @param directory of the project */
  static async start(directory: string): Promise<LanguageServer> {
    const server = new LanguageServer();
    await server.#request("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(directory).href,
      capabilities: {},
    });
    server.#send({ method: "initialized", params: {} });
    return server;
  }

  /** Opens a file, as an editor does. */
  async open(file: string): Promise<OpenFile> {
    const text = await readFile(file, "utf8");
    const uri = pathToFileURL(file).href;
    const textDocument = { uri, languageId: "typescript", version: 1, text };
    this.#send({ method: "textDocument/didOpen", params: { textDocument } });
    return {
      completionsAfter: async (place) => {
        const before = text.slice(0, text.indexOf(place) + place.length).split("\n");
        const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
        const params = { textDocument: { uri }, position };
        const result = await this.#request("textDocument/completion", params);
        return ((result ?? { items: [] }) as Completions).items.map(({ label }) => label);
      },
      faults: async () => {
        const result = await this.#request("textDocument/diagnostic", { textDocument: { uri } });
        return (result as Diagnostics).items.map(({ message }) => message);
      },
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#process.kill();
    await ended;
  }

  async #request(method: string, params: unknown): Promise<unknown> {
    this.#count += 1;
    const answer = Promise.withResolvers<unknown>();
    this.#waiting.set(this.#count, answer);
    this.#send({ id: this.#count, method, params });
    return answer.promise;
  }

  #send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}${HEADER_END}${text}`);
  }

  #receive({ id, method, result, error }: Message): void {
    if (id === undefined) return;
    // A question of the server, e.g. for the settings of the editor: it has none.
    if (method !== undefined) this.#send({ id, result: null });
    else if (error === undefined) this.#waiting.get(id)?.resolve(result);
    else this.#waiting.get(id)?.reject(new TypeError(JSON.stringify(error)));
  }

  /** The next whole message that has arrived. */
  #next(): Message | undefined {
    const end = this.#received.indexOf(HEADER_END);
    if (end === -1) return undefined;
    const [, length = ""] =
      /Content-Length: (\d+)/i.exec(this.#received.toString("latin1", 0, end)) ?? [];
    const start = end + HEADER_END.length;
    if (this.#received.length < start + Number(length)) return undefined;
    const body = this.#received.toString("utf8", start, start + Number(length));
    this.#received = this.#received.subarray(start + Number(length));
    return JSON.parse(body) as Message;
  }
}
