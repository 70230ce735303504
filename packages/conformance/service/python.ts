import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** The Python that has python/requirements.txt installed; `CAS_PYTHON` names it. */
export const interpreter: string = process.env["CAS_PYTHON"] ?? "";
if (interpreter === "")
  throw new TypeError("Set CAS_PYTHON to a Python that has python/requirements.txt installed");

const script = (name: string): string =>
  fileURLToPath(new URL(`../python/${name}`, import.meta.url));

/** Directory of the sample rasters. */
const sampleData: string = fileURLToPath(new URL("../../sample-data/data", import.meta.url));

/** Runs a script of python/ until it ends and returns its output. */
export function runPython(name: string, ...words: string[]): Promise<string> {
  return runPythonWith({}, name, ...words);
}

/** The same with environment variables, for values that must not be in a command. */
export async function runPythonWith(
  variables: Readonly<Record<string, string>>,
  name: string,
  ...words: string[]
): Promise<string> {
  const env = { ...process.env, ...variables };
  const child = spawn(interpreter, [script(name), ...words], { env });
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  if (code !== 0) throw new Error(`${name} ended with ${String(code)}: ${errors}`);
  return output;
}

/** The real service with the laboratory's connectors. */
export interface LabService extends AsyncDisposable {
  readonly url: string;
}

/**
 * Starts the real service on a free port.
 *
 * @param settings environment variables of the service
 * @param words further arguments of lab_service.py
 */
export async function startLabService(
  settings: Readonly<Record<string, string>> = {},
  ...words: string[]
): Promise<LabService> {
  const child = spawn(interpreter, [script("lab_service.py"), sampleData, ...words], {
    env: { ...process.env, ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(child, "exit");
  for await (const line of createInterface(child.stdout)) {
    const [, port] = /^PORT (\d+)$/.exec(line) ?? [];
    if (port === undefined) continue;
    // Further output must not fill the pipe.
    child.stdout.resume();
    return {
      url: `http://127.0.0.1:${port}`,
      [Symbol.asyncDispose]: async () => {
        // It would wait for datasets that never respond.
        child.kill("SIGKILL");
        await exit;
      },
    };
  }
  throw new Error("The service ended before it listened");
}
