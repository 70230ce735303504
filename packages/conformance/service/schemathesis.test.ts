import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startServer } from "@cas/server";
import { readEnvironment } from "@cas/server/environment";
import { pino } from "pino";
import { expect, it } from "vitest";
import { interpreter } from "./python.ts";

const run = promisify(execFile);

/** Requests of each kind and endpoint: enough for every rule of the document within a minute. */
const MAX_EXAMPLES = "25";

it("schemathesis finds nothing with all its checks enabled", { timeout: 600_000 }, async () => {
  await using server = await startServer(readEnvironment({ PORT: "0" }), pino({ level: "silent" }));
  const cwd = await mkdtemp(join(tmpdir(), "cas-schemathesis-"));
  try {
    const { stdout } = await run(
      interpreter,
      [
        "-m",
        "schemathesis.cli",
        "run",
        `${server.url}/openapi.json`,
        "--checks",
        "all",
        "--mode",
        "all",
        "--continue-on-failure",
        "--generation-deterministic",
        "--max-examples",
        MAX_EXAMPLES,
        "--request-timeout",
        "120",
        "--no-color",
      ],
      {
        cwd,
        env: {
          ...process.env,
          CAS_URL: server.url,
          SCHEMATHESIS_HOOKS: "schemathesis_hooks",
          PYTHONPATH: fileURLToPath(new URL("../python", import.meta.url)),
        },
        maxBuffer: 64 * 1024 * 1024,
      },
    ).catch((error: unknown) => ({ stdout: (error as { stdout?: string }).stdout ?? "" }));
    expect(stdout).toContain("No issues found");
    expect(stdout).not.toContain("FAILURES");
    expect(stdout).toMatch(/Tested: 6$/m);
  } finally {
    await rm(cwd, { recursive: true });
  }
});
