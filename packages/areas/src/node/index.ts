/**
 * Files of areas from paths, URLs and pipes of Node.
 *
 * @module @cas/areas/node
 */
import { readdir } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { Readable } from "node:stream";
import type { AreaFile } from "../areas/area-file.ts";
import { openAreas } from "../areas/open-areas.ts";
import type { OpenAreasOptions } from "../areas/open-options.ts";
import { pipeSource } from "../bytes/byte-source.ts";
import { extensionOf } from "../features/file-kinds.ts";
import { fileSource } from "./file-source.ts";

export type * from "../index.ts";

/** Options of opening a file by its path or URL. */
export interface OpenAreaFileOptions extends OpenAreasOptions {
  /** What the path `-` reads; standard input of the process by default. */
  readonly stdin?: Readable | undefined;
}

/**
 * Opens a file of areas: by its path, of which only the parts that are needed are read; by a URL (http, https, file); or `-`
 * for a pipe, whose `kind` is told from its first bytes unless it is given. Of a Shapefile give the .shp; its .dbf, .prj and
 * .cpg beside it are read with it.
 *
 * @throws FileError for a file that cannot be used as a whole: its message says why, `fix` what to do
 * @throws the reason of the signal once it is aborted
 */
export async function openAreaFile(
  path: string | URL,
  options: OpenAreaFileOptions = {},
): Promise<AreaFile> {
  const { stdin = process.stdin, ...rest } = options;
  if (path === "-") return await openAreas(pipeSource(stdin, options.name ?? ""), rest);
  const url = urlOf(path);
  if (url !== undefined && url.protocol !== "file:") return await openAreas(url, rest);
  const { fileURLToPath } = await import("node:url");
  const file = url === undefined ? String(path) : fileURLToPath(url);
  return extensionOf(file) === "shp"
    ? await openAreas(await shapefileParts(file), rest)
    : await openAreas(await fileSource(file), rest);
}

function urlOf(path: string | URL): URL | undefined {
  if (path instanceof URL) return path;
  return /^(https?|file):\/\//i.test(path) ? new URL(path) : undefined;
}

/** The files of a Shapefile, whose extensions may have capital letters. */
async function shapefileParts(shp: string) {
  const stem = basename(shp, extname(shp));
  const names = await readdir(dirname(shp)).catch(() => []);
  const others = names.filter(
    (name) =>
      basename(name, extname(name)) === stem && ["dbf", "prj", "cpg"].includes(extensionOf(name)),
  );
  const sources = [await fileSource(shp)];
  try {
    for (const name of others) sources.push(await fileSource(join(dirname(shp), name)));
  } catch (error) {
    await Promise.all(sources.map((source) => source.close()));
    throw error;
  }
  return sources;
}
