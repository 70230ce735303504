import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "@cas/server";
import { readEnvironment } from "@cas/server/environment";
import { pino } from "pino";
import { expect, it } from "vitest";
import { runPython } from "./python.ts";

it("OWSLib's client asks for processes, runs them and follows a job to its end", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cas-owslib-"));
  try {
    const environment = readEnvironment({ PORT: "0", CAS_DATA_DIR: folder });
    await using server = await startServer(environment, pino({ level: "silent" }));
    const said = JSON.parse(await runPython("owslib_tour.py", `${server.url}/ogc`)) as Record<
      string,
      unknown
    >;
    expect(said).toMatchObject({
      conformance: expect.arrayContaining([
        "http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/core",
        "http://www.opengis.net/spec/ogcapi-processes-1/1.0/conf/dismiss",
      ]) as unknown,
      processes: expect.arrayContaining(["echo", "zonal-statistics"]) as unknown,
      inputs: expect.arrayContaining(["areas", "datasets", "format", "statistic"]) as unknown,
      echo: { message: "How high?" },
      status: "successful",
      progress: 100,
      dismissed: "dismissed",
      gone: 404,
    });
    const { table } = said["results"] as {
      table: { value: { features: { properties: Record<string, unknown> }[] } };
    };
    expect(table.value.features.map(({ properties }) => properties["area_name"])).toEqual([
      "Area 0",
      "Area 1",
      "Area 2",
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
