import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Dataset } from "@cas/models";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { json, startTestServer } from "../../test/test-server.ts";
import { catalogDatasets } from "./catalog-file.ts";
import { runTypesCommand } from "./command.ts";
import { datasetTypes, type TypedDataset } from "./dataset-types.ts";

const elevation: TypedDataset = {
  id: "srtm:elevation",
  name: "SRTM elevation",
  variables: [{ name: "elevation", units: "m" }],
  resolution_m: 90,
};

/** The lines between the braces of the interface. */
const membersOf = (text: string): string[] =>
  text
    .slice(text.indexOf("DatasetIds {") + 12, text.lastIndexOf("  }"))
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

describe("datasetTypes", () => {
  it("writes a member for each dataset, sorted by id", async () => {
    const rain = { id: "maurer:rain", name: "Rain" };
    expect(await datasetTypes([elevation, rain])).toBe(
      `// The datasets that editors suggest. Written by cas-types from a catalog; do not edit.
import type {} from "@cas/client";

declare module "@cas/client" {
  interface DatasetIds {
    /** Rain */
    "maurer:rain": "Rain";
    /** SRTM elevation: elevation (m), 90 m */
    "srtm:elevation": "SRTM elevation";
  }
}
`,
    );
  });

  it("belongs to the package that the project has", async () => {
    const text = await datasetTypes([elevation], { module: "@cas/engine" });
    expect(text).toContain('from "@cas/engine";');
    expect(text).toContain('declare module "@cas/engine" {');
  });

  it("writes an id that repeats once", async () => {
    const text = await datasetTypes([{ ...elevation, name: "Old" }, elevation]);
    expect(membersOf(text)).toEqual([
      "/** SRTM elevation: elevation (m), 90 m */",
      '"srtm:elevation": "SRTM elevation";',
    ]);
  });

  it("lets no word of a catalog leave its string or its comment", async () => {
    const name = 'a */ } } evil(); /* "b"\n\u2028\u0085c\\';
    const [comment, member, ...more] = membersOf(await datasetTypes([{ id: '"]x\n', name }]));
    expect(comment).toBe('/** a * / } } evil(); /* "b" c\\ */');
    expect(member?.slice(0, 7)).toBe('"\\"]x\\n');
    expect(member).not.toContain("\n");
    expect(more).toEqual([]);
  });

  it("cuts a long comment", async () => {
    const [comment = ""] = membersOf(
      await datasetTypes([{ ...elevation, name: "n".repeat(9999) }]),
    );
    expect(comment).toMatch(/^\/\*\* n{300}… \*\/$/);
  });

  it("refuses a catalog without an end", async () => {
    function* endless() {
      for (let number = 0; ; number++) yield { ...elevation, id: `a:${number}` };
    }
    await expect(datasetTypes(endless())).rejects.toMatchObject({
      errorType: "invalid_response",
      message: "The catalog has more than 100000 datasets",
    });
  });
});

describe("catalogDatasets", () => {
  it("reads the names of an engine's catalog file", () => {
    const provider = { slug: "srtm", datasets: [{ ...elevation, source: { connector: "cog" } }] };
    expect(catalogDatasets(JSON.stringify({ providers: [provider] }))).toEqual([elevation]);
  });

  it.each([
    ["{", "is not JSON"],
    ["{}", "providers: is required"],
    ['{"providers":[{"datasets":[{"id":""}]}]}', "providers[0].datasets[0].id"],
  ])("names what is wrong with %j", (text, message) => {
    expect(() => catalogDatasets(text)).toThrow(message);
  });
});

describe("cas-types", () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "cas-types-"));
  });
  afterAll(() => rm(directory, { recursive: true }));

  const run = async (...words: string[]) => {
    const [printed, errors]: [string[], string[]] = [[], []];
    const code = await runTypesCommand(words, {
      print: (text) => printed.push(text),
      printError: (text) => errors.push(text),
    });
    return { code, printed: printed.join(""), errors: errors.join("") };
  };
  const dataset: Dataset = {
    id: "srtm:elevation",
    name: "SRTM elevation",
    resolution_m: 90,
    provider: "srtm",
    description: "",
    crs: "EPSG:4326",
    bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
    temporal: { start: null, end: null, temporal_type: "static" },
    protocol: "stac_cog",
    license: "",
    citation: "",
    variables: [],
  };

  it("asks a service for all its pages", async () => {
    const pageOf = (offset: number) => ({ total: 2, limit: 1000, offset, count: 1 });
    await using server = await startTestServer(json({}));
    server.handleInTurn(
      json({ ...pageOf(0), datasets: [dataset] }),
      json({ ...pageOf(1), datasets: [{ ...dataset, id: "srtm:slope" }] }),
    );
    const out = join(directory, "service.d.ts");
    expect(await run(server.url, "--out", out)).toEqual({
      code: 0,
      printed: `${out}: 2 datasets\n`,
      errors: "",
    });
    expect(membersOf(await readFile(out, "utf8")).filter((line) => line.startsWith('"'))).toEqual([
      '"srtm:elevation": "SRTM elevation";',
      '"srtm:slope": "SRTM elevation";',
    ]);
    expect(server.received.map(({ url }) => url)).toEqual([
      "/api/v1/datasets?limit=1000&offset=0",
      "/api/v1/datasets?limit=1000&offset=1",
    ]);
  });

  it("reads a catalog file", async () => {
    const [catalog, out] = [join(directory, "catalog.json"), join(directory, "file.d.ts")];
    await writeFile(catalog, JSON.stringify({ providers: [{ datasets: [elevation] }] }));
    expect(await run(catalog, "--out", out, "--module", "@cas/engine")).toMatchObject({ code: 0 });
    expect(await readFile(out, "utf8")).toBe(
      await datasetTypes([elevation], { module: "@cas/engine" }),
    );
    expect(await run(pathToFileURL(catalog).href, "--out", out)).toMatchObject({ code: 0 });
    expect(await readFile(out, "utf8")).toBe(await datasetTypes([elevation]));
  });

  it("reads no catalog file that is larger than the engine reads", async () => {
    const catalog = join(directory, "large.json");
    await writeFile(catalog, "{}");
    await truncate(catalog, 64 * 1024 * 1024 + 1);
    expect(await run(catalog, "--out", join(directory, "large.d.ts"))).toMatchObject({
      code: 1,
      errors: `cas-types: ${catalog} takes more than 67108864 bytes\n`,
    });
  });

  it("leaves the file as it was when the service fails", async () => {
    await using server = await startTestServer(
      json({ error: { type: "unauthorized", message: "Invalid \u001b[2Jkey" } }, 401),
    );
    const out = join(directory, "kept.d.ts");
    await writeFile(out, "before");
    const { code, printed, errors } = await run(server.url, "--out", out);
    expect([code, printed]).toEqual([1, ""]);
    expect(errors).toBe("cas-types: Invalid  [2Jkey\n");
    expect(await readFile(out, "utf8")).toBe("before");
  });

  it("says what is wrong with its arguments", async () => {
    expect(await run("a", "b")).toMatchObject({
      code: 2,
      errors: expect.stringContaining("cas-types: give one source\n\nUsage: cas-types [SOURCE]"),
    });
    expect(await run("--outt", "x")).toMatchObject({ code: 2, printed: "" });
    expect(await run("--module", "@cas/other")).toMatchObject({
      code: 2,
      errors: expect.stringContaining("--module must be one of @cas/client, @cas/engine"),
    });
    expect(await run(join(directory, "absent.json"))).toMatchObject({
      code: 1,
      errors: expect.stringContaining("no such file"),
    });
    expect(await run("--help")).toMatchObject({ code: 0, errors: "" });
  });
});
