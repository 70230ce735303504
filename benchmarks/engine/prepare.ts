import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Directory of the raster and the polygons. */
export const DATA: string = here(".data");
/** An interpreter with the packages of requirements.txt. */
export const PYTHON: string = here(".venv/bin/python");

/** A script of python/. */
export const script = (name: string): string => here(`python/${name}`);

/** Installs the Python peers and makes the data, unless they exist. */
export async function prepare(): Promise<void> {
  if (!existsSync(PYTHON)) {
    process.stdout.write("Installing the peers of requirements.txt\n");
    await run("python3", ["-m", "venv", here(".venv")]);
    await run(PYTHON, ["-m", "pip", "install", "-q", "-r", here("requirements.txt")]);
  }
  if (!existsSync(`${DATA}/polygons.json`)) {
    process.stdout.write("Making a raster of 10,800 x 10,800 cells and 1,000 polygons\n");
    await mkdir(DATA, { recursive: true });
    await run(PYTHON, [script("generate.py"), DATA]);
  }
  // No peer waits for the disk.
  await readFile(`${DATA}/terrain.tif`);
}
