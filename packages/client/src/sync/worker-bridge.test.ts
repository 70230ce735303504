import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

/** Runs Node on a file until it ends by itself; a blocked process ends after a minute, and the test fails. */
function run(file: string): { lines: readonly string[]; status: number | null } {
  const parameters = ["--conditions=@cas/source", file];
  const { stdout, status } = spawnSync(process.execPath, parameters, {
    encoding: "utf8",
    timeout: 60_000,
    // pnpm names a folder of all packages in it, where no bundle of a user looks.
    env: { ...process.env, NODE_PATH: "" },
  });
  return { lines: stdout.split("\n").filter((line) => line !== ""), status };
}

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "cas-worker-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

function written(name: string, text: string): string {
  const file = join(directory, name);
  writeFileSync(file, text);
  return file;
}

/** Installs what the client depends on beside the files. */
function linkModules(): void {
  const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
  symlinkSync(modules, join(directory, "node_modules"), "junction");
}

const NOT_STARTED =
  "The worker of the synchronous client did not start. It is a file of @cas/client and needs synckit: mark both as external when you bundle, and install them beside the bundle";

it("a worker that never replies is an error, immediately for the second call", () => {
  // Like another program with files of these names in the place of the client's worker.
  written("silent.mjs", "setInterval(() => undefined, 1000);");
  written("worker-client.mjs", "");
  linkModules();
  const module = JSON.stringify(new URL("worker-bridge.ts", import.meta.url).href);
  const script = written(
    "script.mjs",
    `import { openWorker } from ${module};
     const exchange = openWorker(new URL("silent.mjs", import.meta.url), 500);
     const errorOf = () => { try { exchange({}); } catch (error) { return error; } };
     const first = errorOf();
     console.log(first.errorType, first.retryable, first.message);
     console.log(errorOf() === first);`,
  );
  expect(run(script)).toEqual({
    lines: [`internal_error false ${NOT_STARTED}`, "true"],
    status: 0,
  });
});

it("a worker whose file does not exist is an error before a thread starts", () => {
  const module = JSON.stringify(new URL("worker-bridge.ts", import.meta.url).href);
  const script = written(
    "script.mjs",
    `import { openWorker } from ${module};
     for (const url of ["file:///ROOT/node_modules/@cas/client/dist/sync/worker.js", "https://a.example/worker.js"])
       try { openWorker(new URL(url))({}); } catch (error) { console.log(error.message, error.cause.message); }`,
  );
  const line = `${NOT_STARTED} The file of the worker does not exist`;
  expect(run(script)).toEqual({ lines: [line, line], status: 0 });
});

it.each([
  ["its own files", "The file of the worker is without those of @cas/client that it imports"],
  ["packages", "The worker does not find @cas/models, which it imports"],
])("a worker without %s that it imports is an error before a thread starts", (what, reason) => {
  // A bundler copies what `new URL("worker.js", import.meta.url)` names, and not what that imports.
  written("worker.mjs", 'import "./worker-client.mjs";');
  if (what === "packages") written("worker-client.mjs", 'import "@cas/models";');
  const module = JSON.stringify(new URL("worker-bridge.ts", import.meta.url).href);
  const script = written(
    "script.mjs",
    `import { openWorker } from ${module};
     // Without the check this would wait for an hour.
     const exchange = openWorker(new URL("worker.mjs", import.meta.url), 3_600_000);
     try { exchange({}); } catch (error) { console.log(error.message, error.cause.message); }`,
  );
  expect(run(script)).toEqual({ lines: [`${NOT_STARTED} ${reason}`], status: 0 });
});

it("the check before the start knows all packages that the worker imports", async () => {
  const bundle = await rolldown({
    input: fileURLToPath(new URL("worker.ts", import.meta.url)),
    platform: "node",
    external: (id) => !/^[./]|^[A-Z]:/i.test(id),
  });
  const { output } = await bundle.generate({ format: "esm", codeSplitting: false });
  await bundle.close();
  const imported = [...output[0].imports, ...output[0].dynamicImports];
  // The client works without the API of OpenTelemetry.
  const needed = imported.filter((name) => !/^node:|^@opentelemetry\//.test(name));
  const source = readFileSync(new URL("worker-bridge.ts", import.meta.url), "utf8");
  const [, list = ""] = /const IMPORTS = (\[.*\]);/.exec(source) ?? [];
  expect(JSON.parse(list)).toEqual(needed.toSorted());
});

describe("a bundle", () => {
  const SCRIPT = `import { CasClientSync } from ${JSON.stringify(fileURLToPath(new URL("index.ts", import.meta.url)))};
    console.log("started");
    const cas = new CasClientSync("http://127.0.0.1:9", { maxRetries: 0 });
    for (const attempt of [1, 2])
      try { cas.health(); } catch (error) { console.log(error.message); }
    cas.close();`;

  async function bundled(): Promise<string> {
    const bundle = await rolldown({
      input: written("entry.mjs", SCRIPT),
      platform: "node",
      resolve: { conditionNames: ["@cas/source", "import", "node", "default"] },
    });
    const file = join(directory, "server.mjs");
    await bundle.write({ file, format: "esm" });
    await bundle.close();
    return file;
  }

  it("without synckit starts, and its first call is an error", async () => {
    expect(run(await bundled())).toEqual({
      lines: ["started", NOT_STARTED, NOT_STARTED],
      status: 0,
    });
  });

  it("without the file of the worker is an error", async () => {
    const file = await bundled();
    linkModules();
    expect(run(file)).toEqual({ lines: ["started", NOT_STARTED, NOT_STARTED], status: 0 });
  });
});
