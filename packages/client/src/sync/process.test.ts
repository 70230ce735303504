import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startThreadedService, type ThreadedService } from "../../test/threaded-service.ts";

let service: ThreadedService;
beforeAll(async () => {
  service = await startThreadedService();
});
afterAll(() => service[Symbol.asyncDispose]());

const entry = new URL("index.ts", import.meta.url);
/** `import` takes a URL: on Windows it rejects the absolute path, which begins like a scheme. */
const entryUrl = JSON.stringify(entry.href);
/** `require` takes a path. */
const entryPath = JSON.stringify(fileURLToPath(entry));
const point = `{ type: "Point", coordinates: [1, 1] }`;

interface Ran {
  readonly lines: readonly string[];
  readonly stderr: string;
  readonly status: number | null;
}

/** Runs Node until it ends by itself. */
function node(
  parameters: readonly string[],
  { input, env }: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Ran {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--conditions=@cas/source", ...parameters],
    {
      encoding: "utf8",
      input,
      env: { ...process.env, FORCE_COLOR: "0", ...env },
      // This thread is blocked: without a limit, a child that hangs would never fail the test.
      timeout: 60_000,
    },
  );
  return { lines: stdout.split("\n").filter((line) => line !== ""), stderr, status };
}

const script = (text: string, env?: NodeJS.ProcessEnv): Ran =>
  node(
    ["--input-type=module", "--eval", `import { CasClientSync } from ${entryUrl};\n${text}`],
    env === undefined ? {} : { env },
  );
const open = (behaviour = ""): string =>
  `new CasClientSync(${JSON.stringify(service.url + behaviour)}, { maxRetries: 0 })`;

it("a script without await prints results and ends, closed or not", () => {
  const { lines, stderr, status } = script(`
    const cas = ${open()};
    console.log(cas.health());
    console.log(cas.datasets({ limit: 1 }).toArray({ limit: 3 }).length);
    for (const { index } of cas.batchExtractStream({ geometries: [${point}], dataset_ids: ["a:b"] }))
      console.log("geometry", index);`);
  expect({ lines, stderr, status }).toEqual({
    lines: [
      "{",
      "  status: 'ok',",
      "  providers_registered: 222,",
      "  cache: { hits: 1, misses: 3, size: 3, hit_rate: 0.25 }",
      "}",
      "3",
      "geometry 0",
    ],
    stderr: "",
    status: 0,
  });
});

it("a script with requests in flight ends", () => {
  const { lines, stderr, status } = script(`
    const items = ${open()}.batchExtractStream(
      {
        geometries: [${point}, { type: "Point", coordinates: [16, 1] }], // no response for 16
        dataset_ids: ["a:b"],
      },
      { chunkSize: 1 },
    );
    console.log(items.next().value.index);`);
  expect({ lines, stderr, status }).toEqual({ lines: ["0"], stderr: "", status: 0 });
});

it("an uncaught error ends the script and is printed", () => {
  const { stderr, status } = script(`${open()}.provider("nope");`);
  expect(status).toBe(1);
  expect(stderr).toContain("CasError: no nope");
  expect(stderr).toContain("path: '/api/v1/providers/nope'");
});

describe("CommonJS requires it", () => {
  const text = (): string => `const { CasClientSync } = require(${entryPath});
     const cas = ${open()};
     console.log(cas.health().status);
     cas.close();`;
  const expected = { lines: ["ok"], stderr: "", status: 0 };

  it("in a file", () => {
    const directory = mkdtempSync(join(tmpdir(), "cas-commonjs-"));
    const file = join(directory, "script.cjs");
    writeFileSync(file, text());
    expect(node([file])).toEqual(expected);
    rmSync(directory, { recursive: true });
  });

  it.each([[[]], [["--input-type=commonjs"]]])("on the command line %j", (parameters) => {
    expect(node([...parameters, "--eval", text()])).toEqual(expected);
  });
});

it("the REPL prints results as plain data", () => {
  const { lines, stderr, status } = node(["--interactive"], {
    input: `const { CasClientSync } = require(${entryPath});
      const cas = ${open()};
      cas.provider("p1")
      cas.health().withResponse().status
      [...cas.providers({ limit: 2 })].length
      cas.provider("nope").slug
      cas.health().status
      .exit
    `,
  });
  const shown = lines.join("\n");
  // The methods that the client adds to results are hidden.
  expect(shown).toMatch(/\{\s+slug: 'p1',\s+name: 'p1',[^{}]+datasets: \[\]\s+\}/);
  expect(lines).toEqual(expect.arrayContaining(["> 200", "> 5", "> 'ok'"]));
  expect(shown).toContain("CasError: no nope");
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
});

it("the environment sets the service and the key; NODE_OPTIONS is accepted", async () => {
  await service.seen();
  const { lines, stderr, status } = script("console.log(new CasClientSync().health().status);", {
    CAS_BASE_URL: service.url,
    CAS_API_KEY: "from-the-environment",
    NODE_OPTIONS: "--max-old-space-size=200 --no-warnings",
  });
  expect({ lines, stderr, status }).toEqual({ lines: ["ok"], stderr: "", status: 0 });
  expect((await service.seen())[0]?.headers["x-api-key"]).toBe("from-the-environment");
});

it("the key of the environment is not sent to another service, nor after it is deleted", async () => {
  await service.seen();
  const { lines } = script(
    `const cas = ${open()};
     console.log(cas.health().status);
     delete process.env.CAS_BASE_URL;
     delete process.env.CAS_API_KEY;
     console.log(${open()}.health().status);`,
    { CAS_BASE_URL: "http://127.0.0.1:9", CAS_API_KEY: "for-another" },
  );
  expect(lines).toEqual(["ok", "ok"]);
  // A busy machine may repeat a request; no request has the key.
  const seen = await service.seen();
  expect(seen.length).toBeGreaterThanOrEqual(2);
  expect(seen.filter(({ headers }) => headers["x-api-key"] !== undefined)).toEqual([]);
});

it("using closes the connections", () => {
  const { lines, status } = script(`
    { using cas = ${open()}; console.log(cas.health().status); }
    const cas = ${open()};
    cas[Symbol.dispose]();
    try { cas.health(); } catch (error) { console.log(error.message); }`);
  expect({ lines, status }).toEqual({ lines: ["ok", "The client is closed"], status: 0 });
});
