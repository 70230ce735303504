import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { catalogDatasets, datasetTypes } from "@cas/client/types";
import { sampleCatalog } from "@cas/sample-data";
import { describe, expect, it } from "vitest";
import { cas } from "./memory-terminal.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

const idsOf = (text: string): string[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t")[0] ?? "");

describe("cas datasets", () => {
  it.each([
    [["rain"], ["maurer:precipitation"]],
    [["dem"], ["srtm:elevation"]],
    [["Monthly", "temp"], ["maurer:temperature"]],
    [["mm/month"], ["maurer:precipitation"]],
    // "et al." of a citation or "Geiger" are no evapotranspiration.
    [["et"], [""]],
    [["--temporal", "annual"], ["mcd12c1:land_cover"]],
    [["--from", "srtm"], ["srtm:elevation"]],
    [["--coarsest", "90"], ["srtm:elevation"]],
    [
      ["--finest", "10000"],
      ["maurer:precipitation", "maurer:temperature"],
    ],
    [["--variable", "ELEVATION"], ["srtm:elevation"]],
    [
      ["--bbox", "100,-30,110,-20"],
      ["koppen_geiger:climate_class", "mcd12c1:land_cover"],
    ],
  ])("%j finds %j", async (words, ids) => {
    const { code, out } = await cas(["datasets", ...words]);
    expect([code, idsOf(out)]).toEqual([0, ids]);
  });

  it("prints columns with a head on a terminal, tabs and no head elsewhere", async () => {
    const { out } = await cas(["datasets", "dem"]);
    expect(out).toBe(
      "srtm:elevation\tm\t90 m\tstatic\tSRTM elevation around the Jacksboro fault, 90 m\n",
    );
    const onTerminal = await cas(["datasets", "dem"], { isTTY: true });
    expect(onTerminal.out).toBe(
      "\u001B[1mID              UNITS  CELL  TIME    NAME\u001B[22m\n" +
        "srtm:elevation  m      90 m  static  SRTM elevation around the Jacksboro fault, 90 m\n",
    );
    const plain = await cas(["datasets", "dem"], { isTTY: true, env: { NO_COLOR: "1" } });
    expect(plain.out).not.toContain("\u001B");
  });

  it("prints whole datasets as JSON", async () => {
    const { out } = await cas(["datasets", "dem", "--json"]);
    expect(JSON.parse(out)).toMatchObject([{ id: "srtm:elevation", resolution_m: 90 }]);
  });

  it("says on stderr when nothing matches", async () => {
    expect(await cas(["datasets", "nothing"])).toEqual({
      code: 0,
      out: "",
      err: "None of 5 datasets matches.\n",
    });
  });

  it("shows words of a catalog without codes for a terminal", async () => {
    await using directory = await temporaryDirectory();
    const text = await readFile(sampleCatalog, "utf8");
    const file = directory.path("catalog.json");
    await writeFile(
      file,
      text.replace("SRTM elevation around", "SRTM\\u001b[2J\\nelevation\\u202e"),
    );
    const { out } = await cas(["datasets", "dem", "--catalog", file]);
    expect(out).toMatch(/\tSRTM \[2J elevation {2}the Jacksboro fault, 90 m\n$/);
  });
});

describe("cas dataset", () => {
  it("shows its classes, licence and citation", async () => {
    const { code, out } = await cas(["dataset", "mcd12c1:land_cover"]);
    expect(code).toBe(0);
    expect(out).toContain("class 12\tcropland\n");
    expect(out).toContain("licence\tNo restriction (NASA LP DAAC)\n");
    expect(out).toContain("time\tannual, 2019-01-01 to 2020-01-01\n");
  });

  it("names alike ids for one that is unknown", async () => {
    expect(await cas(["dataset", "srtm:height"])).toEqual({
      code: 2,
      out: "",
      err: "Error: srtm:height is not a dataset of this source; `cas datasets` lists them, e.g. srtm:elevation.\n",
    });
  });
});

it("cas providers lists the providers", async () => {
  const { code, out } = await cas(["providers"]);
  expect([code, idsOf(out)]).toEqual([0, ["koppen_geiger", "maurer", "mcd12c1", "srtm"]]);
});

describe("cas types", () => {
  const sample = async (): Promise<string> =>
    datasetTypes(catalogDatasets(await readFile(sampleCatalog, "utf8")));

  it("prints the file that cas-types writes", async () => {
    const { code, out } = await cas(["types", "-o", "-"]);
    expect([code, out]).toEqual([0, await sample()]);
  });

  it("writes the file", async () => {
    await using directory = await temporaryDirectory();
    const file = directory.path("ids.d.ts");
    const { code, err } = await cas(["types", "-o", file]);
    expect([code, err]).toEqual([0, `${file}: 5 datasets\n`]);
    expect(await readFile(file, "utf8")).toBe(await sample());
  });
});

describe("cas catalog check", () => {
  it("counts what a good catalog has", async () => {
    const file = fileURLToPath(sampleCatalog);
    expect(await cas(["catalog", "check", file])).toEqual({
      code: 0,
      out: `${file}: 5 datasets of 4 providers, no faults\n`,
      err: "",
    });
  });

  it("names each fault by entry and field", async () => {
    await using directory = await temporaryDirectory();
    const file = directory.path("catalog.json");
    const text = await readFile(sampleCatalog, "utf8");
    await writeFile(file, text.replace('"resolution_m": 1000', '"resolution_m": -1'));
    const { code, err } = await cas(["catalog", "check", file]);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^Error: catalog\.json: providers\[0\]\.datasets\[0\]\.resolution_m: /),
    ]);
    await writeFile(file, "{");
    const broken = await cas(["catalog", "check", file]);
    expect(broken).toEqual({ code: 1, out: "", err: "Error: catalog.json: is not JSON\n" });
  });
});

describe("the source", () => {
  it("is a raster of one's own", async () => {
    const file = fileURLToPath(new URL("srtm_jacksboro_90m.tif", sampleCatalog));
    const own = await cas(["datasets", "--raster", file]);
    expect(idsOf(own.out)).toEqual(["own:srtm_jacksboro_90m"]);
    const named = await cas(["datasets", "--raster", `my:dem=${file}`]);
    expect(idsOf(named.out)).toEqual(["my:dem"]);
  });

  it.each([
    [["--server", "http://a", "--catalog", "b"], "Give either --server, or --sample"],
    [["--provider", "nobody"], "--provider nobody is not known; it is one of copernicus_dem, "],
    [["--raster", "/nowhere.tif"], "--raster /nowhere.tif does not exist."],
    [["--catalog", "/nowhere.json"], "nowhere.json: cannot be read"],
    [["--server", "ftp://a"], "baseUrl"],
  ])("%j is wrong use", async (words, message) => {
    const { code, err } = await cas(["datasets", ...words]);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it("is CAS_BASE_URL, unless an option names another", async () => {
    const env = { CAS_BASE_URL: "ftp://a" };
    expect((await cas(["datasets"], { env })).code).toBe(2);
    const file = fileURLToPath(sampleCatalog);
    expect((await cas(["datasets", "--catalog", file], { env })).code).toBe(0);
    expect((await cas(["datasets"], { env: { CAS_BASE_URL: "" } })).code).toBe(0);
  });
});

describe("wrong words", () => {
  it.each([
    [["nope"], "error: unknown command 'nope'"],
    [["datasets", "--nope"], "error: unknown option '--nope'"],
    [["datasets", "--bbox", "1,2,3"], "It must be four numbers in degrees: west,south,east,north"],
    [["datasets", "--finest", "0"], "It must be a number above 0."],
    [["health", "--concurrency", "1.5"], "It must be a whole number of at least 1."],
    [["raster", "srtm:elevation", "-o", "a.tif"], "required option '--bbox <box>' not specified"],
    [["completion", "tcsh"], "Allowed choices are bash, zsh, fish"],
  ])("%j: exit code 2 and what to correct", async (words, message) => {
    const { code, out, err } = await cas(words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err).toContain("(add --help to see the options and examples)");
  });

  it("shows the help, with examples", async () => {
    const { code, out } = await cas(["datasets", "--help"]);
    expect(code).toBe(0);
    expect(out).toContain("Examples:\n  # the datasets of the sample data\n  cas datasets\n");
    expect((await cas(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
