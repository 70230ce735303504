import { open, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isCasError } from "@cas/models";
import { CasClient } from "../client.ts";
import { catalogDatasets } from "./catalog-file.ts";
import { datasetTypes, type TypedDataset } from "./dataset-types.ts";

const HELP = `Usage: cas-types [SOURCE] [--out FILE] [--module NAME]

Writes the ids of a catalog's datasets as types, from which editors complete dataset_ids.

SOURCE         URL of a CAS service, or path or file: URL of an engine's catalog file (JSON);
               default CAS_BASE_URL, with the key CAS_API_KEY
--out FILE     the file to write; default cas-datasets.d.ts. TypeScript must include it.
--module NAME  the package of CAS that your project depends on: @cas/client (the default), @cas/engine,
               @cas/models or @cas/api
`;

/** The packages that export `DatasetIds`. */
const MODULES = ["@cas/client", "@cas/engine", "@cas/models", "@cas/api"];

const OPTIONS = {
  out: { type: "string", default: "cas-datasets.d.ts" },
  module: { type: "string", default: "@cas/client" },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Where a command prints. */
export interface CommandOutput {
  /** Prints a result. */
  readonly print: (text: string) => void;
  /** Prints why the command failed. */
  readonly printError: (text: string) => void;
}

/**
 * The command `cas-types`: writes the declaration file of a catalog, see {@link datasetTypes}.
 *
 * @param words the arguments of the command
 * @returns the exit code: 0, 1 when it failed, 2 when the arguments are wrong
 */
export async function runTypesCommand(
  words: readonly string[],
  { print, printError }: CommandOutput,
): Promise<0 | 1 | 2> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    printError(`cas-types: ${messageOf(error)}\n\n${HELP}`);
    return 2;
  }
  const { source, out, module, help } = parsed;
  if (help) {
    print(HELP);
    return 0;
  }
  try {
    let count = 0;
    const counted = async function* () {
      for await (const dataset of datasetsOf(source)) {
        count += 1;
        yield dataset;
      }
    };
    await writeFile(out, await datasetTypes(counted(), { module }));
    print(`${out}: ${count} datasets\n`);
    return 0;
  } catch (error) {
    printError(`cas-types: ${messageOf(error)}\n`);
    return 1;
  }
}

/** @throws TypeError that names a wrong argument */
function parse(words: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
  });
  if (positionals.length > 1) throw new TypeError("give one source");
  if (!MODULES.includes(values.module))
    throw new TypeError(`--module must be one of ${MODULES.join(", ")}`);
  return { ...values, source: positionals[0] };
}

async function* datasetsOf(source: string | undefined): AsyncGenerator<TypedDataset, void> {
  if (source !== undefined && !/^https?:\/\//i.test(source)) {
    const file = /^file:/i.test(source) ? fileURLToPath(source) : source;
    yield* catalogDatasets(await readText(file));
    return;
  }
  await using cas = new CasClient(source);
  yield* cas.datasets({ limit: 1000 });
}

/** Most bytes of a catalog file: as many as the engine reads. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The text of a file, which may be a pipe. */
async function readText(path: string): Promise<string> {
  await using file = await open(path);
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of file.createReadStream({ autoClose: false })) {
    const part = chunk as Buffer;
    bytes += part.length;
    if (bytes > MAX_BYTES) throw new TypeError(`${path} takes more than ${MAX_BYTES} bytes`);
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Errors of CAS and of the file system say what is wrong, in one line without codes for a terminal; a bug is thrown. */
function messageOf(error: unknown): string {
  const isExpected = isCasError(error) || (error instanceof Error && "code" in error);
  if (!isExpected && !(error instanceof TypeError)) throw error;
  return error.message.replaceAll(/\p{Control}/gu, " ");
}
