import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { askLab, fixture, openLab } from "../../../test/lab.ts";
import { temporaryDirectory } from "../../../test/temporary-directory.ts";
import { sendRange, startTestServer } from "../../../test/test-server.ts";

const point = { type: "Point" as const, coordinates: [-9.9, 49.9] };
const name = "float32-tiled-predictor-3";

/** A VRT of one file at the place of the fixture. */
const vrtOf = (file: string, isRelative: boolean): string =>
  `<VRTDataset rasterXSize="37" rasterYSize="21"><GeoTransform>-10, 0.5, 0, 50, 0, -0.25</GeoTransform>
  <VRTRasterBand dataType="Float32" band="1"><NoDataValue>-3.3999999521443642e+38</NoDataValue><SimpleSource>
  <SourceFilename relativeToVRT="${isRelative ? 1 : 0}">${file}</SourceFilename><SourceBand>1</SourceBand>
  <SrcRect xOff="0" yOff="0" xSize="37" ySize="21"/><DstRect xOff="0" yOff="0" xSize="37" ySize="21"/>
  </SimpleSource></VRTRasterBand></VRTDataset>`;

const serve = (vrt: () => string) =>
  startTestServer((request, response) => {
    if (request.url?.startsWith("/a.vrt") === true) response.writeHead(200).end(vrt());
    else if (request.url === "/a.tif") sendRange(request, response, fixture(name));
    else response.writeHead(404).end();
  });

async function ask(file: string, more: object = {}) {
  await using cas = await openLab({ connector: "cog", file, ...more });
  const { results, warnings } = await askLab(cas, point);
  return { value: results[0]?.value, warnings };
}

describe("a VRT", () => {
  it("has the values of its files, on disk and on a server", async () => {
    await using directory = await temporaryDirectory();
    const place = (file: string): URL => new URL(file, directory.url);
    await writeFile(place("a.tif"), fixture(name));
    await writeFile(place("a.vrt"), vrtOf("a.tif", true));
    const { value, warnings } = await ask(place("a.vrt").href);
    expect([value, warnings]).toEqual([(await ask(place("a.tif").href)).value, []]);
    await using server = await serve(() => vrtOf("a.tif", true));
    expect(await ask(`${server.url}/a.vrt?key=s3cret`)).toEqual({ value, warnings: [] });
  });

  it("leads to other hosts only if the entry allows them", async () => {
    await using other = await serve(() => "");
    await using server = await serve(() => vrtOf(`/vsicurl/${other.url}/a.tif`, false));
    const refused = await ask(`${server.url}/a.vrt`);
    expect(refused.warnings).toEqual([
      expect.stringMatching(/it leads to a host that its catalog entry does not name/),
    ]);
    expect(other.asked).toEqual([]);
    const allowed_hosts = [new URL(other.url).host];
    expect((await ask(`${server.url}/a.vrt`, { allowed_hosts })).warnings).toEqual([]);
  });

  it.each([
    ["file:///etc/hostname", "its files are neither on disk beside it nor at URLs"],
    ["/vsis3/bucket/a.tif", "its files are in a virtual file system of GDAL"],
  ])("on a server does not lead to %s", async (file, reason) => {
    await using server = await serve(() => vrtOf(file, false));
    expect((await ask(`${server.url}/a.vrt`)).warnings).toEqual([
      `lab:data: Cannot read a.vrt: ${reason}`,
    ]);
  });
});
