import { rm, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askLab, openLab, rectangle } from "../../test/lab.ts";
import { netcdfCases, netcdfFile } from "../../test/netcdf-files.ts";
import { temporaryDirectory } from "../../test/temporary-directory.ts";
import { sendRange, startTestServer, type TestServer } from "../../test/test-server.ts";

const names = new Set(netcdfCases.map(({ source: { file } }) => file));

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
let server: TestServer;
beforeAll(async () => {
  directory = await temporaryDirectory();
  for (const name of names) await writeFile(new URL(name, directory.url), netcdfFile(name));
  server = await startTestServer((request, response) => {
    sendRange(request, response, netcdfFile((request.url ?? "").slice(1)));
  });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await directory[Symbol.asyncDispose]();
});

describe.each(["on disk", "on a server"])("netcdf %s", (where) => {
  const open = ({ source }: (typeof netcdfCases)[number]) => {
    const base = where === "on disk" ? directory.url : `${server.url}/`;
    return openLab({ ...source, connector: "netcdf", file: new URL(source.file, base).href });
  };
  const answered = netcdfCases.filter(({ refuses }) => refuses === undefined);
  const refused = netcdfCases.filter(({ refuses }) => refuses !== undefined);

  it.each(answered)("$id: $why", async (one) => {
    await using cas = await open(one);
    expect(Object.keys(one.expect ?? {}).length).toBeGreaterThan(0);
    for (const [aggregation, right] of Object.entries(one.expect ?? {})) {
      const more = { ...one.ask, aggregation: aggregation as "mean" };
      const { results, warnings } = await askLab(cas, one.geometry, more);
      expect(warnings.filter((warning) => !warning.includes("coverage"))).toEqual([]);
      expect(Number(results[0]?.value) / right).toBeCloseTo(1, 6);
    }
  });

  it.each(refused)("$id is refused: $why", async (one) => {
    await using cas = await open(one);
    const { results, warnings } = await askLab(cas, one.geometry, one.ask);
    expect(results).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(one.refuses ?? "nothing")]);
  });
});

describe("netcdf", () => {
  const area = rectangle(0, 46, 4, 50);
  const file = "nc4-deflate-shuffle-fletcher.nc";

  it("reads only the parts of a file that it needs, each once", async () => {
    const name = "nc4-many.nc";
    await using remote = await startTestServer((request, response) => {
      sendRange(request, response, netcdfFile(name));
    });
    await using cas = await openLab({
      connector: "netcdf",
      file: `${remote.url}/a.nc`,
      variable: "reading",
    });
    expect((await askLab(cas, area)).results).toHaveLength(1);
    const before = remote.asked.length;
    const { results } = await askLab(cas, rectangle(0, 47, 4, 49));
    expect(results[0]?.provenance).toMatch(/^netCDF: a\.nc\/reading; /);
    expect(remote.asked.slice(before)).toEqual([]);
  });

  it("opens a file again after it was changed", async () => {
    await using own = await temporaryDirectory();
    const place = new URL("a.nc", own.url);
    await writeFile(place, netcdfFile(file));
    const source = { connector: "netcdf", file: place.href, variable: "reading" } as const;
    await using cas = await openLab(source);
    const ask = (day: string) => askLab(cas, area, { time_range: [day, day] });
    expect((await ask("2001-03-01")).warnings).toEqual([]);
    await rm(place);
    await writeFile(place, Buffer.concat([netcdfFile(file), Buffer.alloc(1)]));
    expect((await ask("2001-03-05")).warnings).toEqual([
      "lab:data: Cannot read a.nc/reading: it was changed while it was read",
    ]);
    expect((await ask("2001-03-05")).warnings).toEqual([]);
  });

  it("names a variable that the file does not have", async () => {
    const source = { file: new URL(file, directory.url).href, variable: "rain" };
    await using cas = await openLab({ connector: "netcdf", ...source });
    expect((await askLab(cas, area)).warnings).toEqual([
      `lab:data: Cannot read ${file}/rain: it has no variable rain`,
    ]);
  });

  it("names a chunk with another checksum", async () => {
    await using own = await temporaryDirectory();
    const place = new URL("a.nc", own.url);
    const bytes = Buffer.from(netcdfFile(file));
    // The last chunks are at the end of the file.
    for (let at = bytes.length - 20_000; at < bytes.length; at++) bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(place, bytes);
    await using cas = await openLab({ connector: "netcdf", file: place.href, variable: "reading" });
    const more = { time_range: ["2001-03-05", "2001-03-05"] } as const;
    const { results, warnings } = await askLab(cas, area, more);
    expect(results).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/checksum|cannot be decompressed|damaged/)]);
  });
});
