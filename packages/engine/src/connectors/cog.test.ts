import { describe, expect, it, vi } from "vitest";
import { askLab, fixture, openLab, rectangle } from "../../test/lab.ts";
import { type Handler, sendRange, startTestServer } from "../../test/test-server.ts";

const file = fixture("float32-tiled-predictor-3");
// The whole fixture: columns of 0.5 degrees from -10, rows of 0.25 degrees down from 50.
const all = rectangle(-10, 44.75, 8.5, 50);

async function openRemote(handler: Handler) {
  const server = await startTestServer(handler);
  const cas = await openLab({ connector: "cog", file: `${server.url}/a/b.tif?key=s3cret` });
  return {
    server,
    cas,
    [Symbol.asyncDispose]: async () => {
      await cas.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

describe("cog", () => {
  it("gives the same result from a URL as from the file", async () => {
    await using remote = await openRemote((request, response) => {
      sendRange(request, response, file);
    });
    await using local = await openLab({
      connector: "cog",
      file: new URL("../../test/fixtures/geotiff/float32-tiled-predictor-3.tif", import.meta.url)
        .href,
    });
    const [here, there] = [await askLab(local, all), await askLab(remote.cas, all)];
    expect(there.results[0]?.value).toBe(here.results[0]?.value);
    expect(there.results[0]?.provenance).toBe("COG: b.tif; exact coverage");
    expect(there.warnings).toEqual([]);
    // The fixture is smaller than the first read of a header, so that was the only request.
    expect(remote.server.asked).toHaveLength(1);
  });

  it("reads a band, and time steps that are bands", async () => {
    const url = new URL(
      "../../test/fixtures/geotiff/uint8-scale-of-second-band.tif",
      import.meta.url,
    ).href;
    await using second = await openLab({ connector: "cog", file: url, band: 2 });
    await using steps = await openLab({
      connector: "cog",
      steps: [
        { file: url, start: "2001-01-01", end: "2002-01-01" },
        { file: url, band: 2, start: "2002-01-01", end: "2003-01-01" },
      ],
    });
    const value = (await askLab(second, all)).results[0]?.value;
    const [latest] = (await askLab(steps, all)).results;
    expect(latest).toMatchObject({ value, timestamp: "2002-01-01" });
    const [first] = (await askLab(steps, all, { time_range: ["2001-03-01", "2001-04-01"] }))
      .results;
    expect(first?.value).not.toBe(value);
    await using third = await openLab({ connector: "cog", file: url, band: 3 });
    expect((await askLab(third, all)).warnings).toEqual([
      "lab:data: Cannot read uint8-scale-of-second-band.tif: it has no band 3, only 2",
    ]);
  });

  it.each<[string, string, Handler]>([
    [
      "fails",
      "the server responded with status 403",
      (_, response) => response.writeHead(403).end(),
    ],
    [
      "sends a page",
      "the server sent an HTML page",
      (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>"),
    ],
    [
      "ignores ranges",
      "the server does not support byte ranges",
      (_, response) => response.writeHead(200).end(file),
    ],
    [
      "sends a Retry-After of an hour",
      "the server responded with status 429",
      (_, response) => response.writeHead(429, { "retry-after": "3600" }).end(),
    ],
    [
      "has a CRS that is not supported",
      "CRS EPSG:4267 has the datum NAD27, which needs a grid of shifts that the engine does not have; without it cells lie up to 179.3 m off > limit 5 (maxDatumErrorM). Raise the limit to accept that, or reproject the data, e.g. with gdalwarp -t_srs EPSG:4326",
      (request, response) => {
        sendRange(request, response, fixture("refused-nad27"));
      },
    ],
  ])("turns a server that %s into a warning", async (_kind, reason, handler) => {
    await using lab = await openRemote(handler);
    expect(await askLab(lab.cas, all)).toMatchObject({
      results: [],
      warnings: [`lab:data: Cannot read b.tif: ${reason}`],
    });
  });

  it("turns a server that sends garbage into a warning", async () => {
    await using lab = await openRemote((request, response) => {
      sendRange(
        request,
        response,
        Uint8Array.from({ length: 9000 }, (_, index) => index & 0xff),
      );
    });
    expect((await askLab(lab.cas, all)).warnings).toEqual([
      "lab:data: Cannot read b.tif: it is no TIFF; it begins with the bytes 00 01 02 03",
    ]);
  });

  it("turns a server that stalls into a warning at the deadline", async () => {
    let onRequest: () => void = () => undefined;
    const requested = new Promise<void>((resolve) => {
      onRequest = resolve;
    });
    await using lab = await openRemote(() => {
      onRequest();
    });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const response = askLab(lab.cas, all);
    await requested;
    await vi.advanceTimersByTimeAsync(30_000);
    expect((await response).warnings).toEqual([
      "lab:data: Extraction failed for lab:data: timeout after 30s",
    ]);
    vi.useRealTimers();
  });

  it("opens a file again after it was changed", async () => {
    const large = { etag: '"1"' };
    // The blocks of the file lie beyond the first read of its header, so they are fetched.
    const padded = padBlocks(file);
    await using lab = await openRemote((request, response) => {
      sendRange(request, response, padded, large);
    });
    expect((await askLab(lab.cas, rectangle(-9.9, 49.8, -9.8, 49.9))).warnings).toEqual([]);
    large.etag = '"2"';
    // A block that is not in the cache.
    const area = rectangle(8, 45, 8.2, 45.1);
    expect((await askLab(lab.cas, area)).warnings).toEqual([
      "lab:data: Cannot read b.tif: it was changed while it was read",
    ]);
    expect((await askLab(lab.cas, area)).warnings).toEqual([]);
  });
});

/** A little-endian TIFF whose tiles and their offsets are moved by 40 KB. */
function padBlocks(tiff: Uint8Array): Uint8Array {
  const padded = new Uint8Array(40_960 + tiff.length);
  padded.set(tiff);
  padded.set(tiff, 40_960);
  const view = new DataView(padded.buffer);
  const directory = view.getUint32(4, true);
  for (let entry = 0; entry < view.getUint16(directory, true); entry++) {
    const at = directory + 2 + entry * 12;
    if (view.getUint16(at, true) !== 324) continue;
    const [count, list] = [view.getUint32(at + 4, true), view.getUint32(at + 8, true)];
    for (let tile = 0; tile < count; tile++)
      view.setUint32(list + 4 * tile, view.getUint32(list + 4 * tile, true) + 40_960, true);
  }
  return padded;
}
