import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { countiesFile } from "@cas/sample-data";

const run = promisify(execFile);
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Directory of the raster and the polygons. */
export const DATA: string = here(".data");
/** An interpreter with the packages of requirements.txt. */
export const PYTHON: string = here(".venv/bin/python");

/** A script of python/. */
export const script = (name: string): string => here(`python/${name}`);

/**
 * Makes a virtual environment with packages of Python, unless it is there.
 *
 * @param requirements the file that lists them
 */
export async function installPeers(venv: string, requirements: string): Promise<void> {
  const python = `${venv}/bin/python`;
  if (!existsSync(python)) {
    process.stdout.write("Installing the peers of requirements.txt\n");
    await run("python3", ["-m", "venv", venv]);
  }
  // Those that are there already take a second.
  await run(python, ["-m", "pip", "install", "-q", "-r", requirements]);
}

async function preparePython(): Promise<void> {
  await installPeers(here(".venv"), here("requirements.txt"));
  await mkdir(DATA, { recursive: true });
}

/** Installs the peers in Python and makes a year of daily data over the sample counties, each when it is not there yet. */
export async function prepareDaily(): Promise<void> {
  await preparePython();
  if (existsSync(`${DATA}/counties.json`)) return;
  process.stdout.write("Making a year of daily temperatures\n");
  await run(PYTHON, [script("generate_daily.py"), DATA, fileURLToPath(countiesFile)]);
}

/** Installs the peers in Python and makes the data, each when it is not there yet. */
export async function prepare(): Promise<void> {
  await preparePython();
  if (!existsSync(`${DATA}/polygons.json`)) {
    process.stdout.write("Making a raster of 10,800 x 10,800 cells and 1,000 polygons\n");
    await run(PYTHON, [script("generate.py"), DATA]);
  }
  // No peer waits for the disk.
  await readFile(`${DATA}/terrain.tif`);
}
