import type { IncomingMessage, ServerResponse } from "node:http";
import { mkdir, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { ASCII, LONG, usualTiff } from "../../test/hostile/tiff-file.ts";
import { askLab, openLab, rectangle } from "../../test/lab.ts";
import { temporaryDirectory } from "../../test/temporary-directory.ts";
import { sendRange, startTestServer } from "../../test/test-server.ts";

// Tiles of 16 x 16 degrees with the values 1, 2, 3 and 4, from 0 east, 32 north.
const plain = usualTiff({});
const withNodata = usualTiff({
  tags: { 42_113: { type: ASCII, values: Buffer.from("200\0") } },
});
const all = rectangle(0, 0, 32, 32);
const pam = (inside: string): Buffer =>
  Buffer.from(`<PAMDataset><PAMRasterBand band="1">${inside}</PAMRasterBand></PAMDataset>`);
const NODATA_1 = pam("<NoDataValue>1</NoDataValue>");

/** A mask of GDAL: valid in the second and the third tile. */
const mask = usualTiff({
  tags: {
    254: { type: LONG, values: [4] },
    42_112: {
      type: ASCII,
      values: Buffer.from(
        '<GDALMetadata><Item name="INTERNAL_MASK_FLAGS_1">2</Item></GDALMetadata>\0',
      ),
    },
  },
  blocks: [0, 255, 255, 0].map((value) => new Uint8Array(256).fill(value)),
});

const [FILE, PAM, MASK] = [
  "/a.tif?key=s3cret",
  "/a.tif.aux.xml?key=s3cret",
  "/a.tif.msk?key=s3cret",
];

type Files = Readonly<Record<string, Uint8Array | ((response: ServerResponse) => void)>>;

/** Serves files by their paths, in ranges where they are asked for; any other path is `absent`. */
const serve =
  (files: Files, absent = 404) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    const file = files[new URL(request.url ?? "/", "http://localhost").pathname];
    if (file === undefined) response.writeHead(absent).end();
    else if (typeof file === "function") file(response);
    else if (request.headers.range === undefined) response.writeHead(200).end(file);
    else sendRange(request, response, file);
  };

async function askServer(files: Files, more: object = {}, absent?: number) {
  await using server = await startTestServer(serve(files, absent));
  await using cas = await openLab({
    connector: "cog",
    file: `${server.url}/a.tif?key=s3cret`,
    ...more,
  });
  const { results, warnings } = await askLab(cas, all);
  // In the order of their names: they are asked for at the same time.
  const asked = [PAM, MASK, FILE].filter((one) =>
    server.asked.some((line) => line.split(" ")[1] === one),
  );
  return { value: results[0]?.value, warnings, asked };
}

const partial = expect.stringMatching(/coverage \d+% below ideal/);

describe("sidecars on a server", () => {
  it("are read when the header states no nodata, with the key of the file", async () => {
    expect(await askServer({ "/a.tif": plain, "/a.tif.aux.xml": NODATA_1 })).toEqual({
      value: 3,
      warnings: [partial],
      asked: [PAM, MASK, FILE],
    });
    expect(await askServer({ "/a.tif": plain, "/a.tif.msk": mask })).toMatchObject({ value: 2.5 });
  });

  it("are not read when the header states all, or the entry says no", async () => {
    const stated = { "/a.tif": withNodata, "/a.tif.aux.xml": NODATA_1 };
    expect(await askServer(stated)).toEqual({ value: 2.5, warnings: [], asked: [FILE] });
    expect(
      await askServer({ "/a.tif": plain, "/a.tif.aux.xml": NODATA_1 }, { sidecars: false }),
    ).toEqual({ value: 2.5, warnings: [], asked: [FILE] });
    expect(await askServer({ "/a.tif": plain }, { nodata: 1 })).toMatchObject({ asked: [FILE] });
  });

  it("are read always when the entry says so", async () => {
    const stated = { "/a.tif": withNodata, "/a.tif.aux.xml": NODATA_1 };
    expect(await askServer(stated, { sidecars: true })).toEqual({
      value: 3,
      warnings: [partial],
      asked: [PAM, MASK, FILE],
    });
  });

  const page = (response: ServerResponse): void => {
    response.writeHead(200, { "content-type": "text/html" }).end("<p>Log in</p>");
  };
  it.each<[string, Files, number]>([
    ["with 403", {}, 403],
    ["with 404", {}, 404],
    ["with 410", {}, 410],
    ["with a page", { "/a.tif.aux.xml": page, "/a.tif.msk": page }, 404],
    ["with a page without its type", { "/a.tif.aux.xml": Buffer.from("<!DOCTYPE html><p>") }, 404],
    ["with the file itself", { "/a.tif.aux.xml": plain, "/a.tif.msk": plain }, 404],
  ])("that a server answers %s are absent", async (_how, files, absent) => {
    expect(await askServer({ "/a.tif": plain, ...files }, {}, absent)).toEqual({
      value: 2.5,
      warnings: [],
      asked: [PAM, MASK, FILE],
    });
  });

  it.each<[string, (response: ServerResponse) => void, string]>([
    [
      "an hour later",
      (response) => response.writeHead(429, { "retry-after": "3600" }).end(),
      "the server responded with status 429",
    ],
    [
      "with more than fits",
      (response) => response.writeHead(200).end(Buffer.alloc(5_000_000, "<PAMDataset>")),
      "the server sent more than 4194304 bytes",
    ],
    [
      "with elements without end",
      (response) =>
        response.writeHead(200).end(`<PAMDataset>${"<b/>".repeat(60_000)}</PAMDataset>`),
      "it is XML of more than 50000 elements",
    ],
    [
      "with a redirect to another host",
      (response) => response.writeHead(302, { location: "http://127.0.0.2:9/a" }).end(),
      "it leads to a host that its catalog entry does not name; allow it with allowed_hosts in the catalog",
    ],
  ])("that a server answers %s are a warning with their name", async (_how, answer, reason) => {
    const { value, warnings } = await askServer({ "/a.tif": plain, "/a.tif.aux.xml": answer });
    expect([value, warnings]).toEqual([
      2.5,
      [`lab:data: its sidecar a.tif.aux.xml is not applied: ${reason}`],
    ]);
  });

  it("are not waited for by a caller who has left", async () => {
    const { promise: asked, resolve: onAsked } = Promise.withResolvers<void>();
    const { promise: closed, resolve: onClosed } = Promise.withResolvers<void>();
    const stall = (response: ServerResponse): void => {
      response.on("close", onClosed);
      onAsked();
    };
    const files = { "/a.tif": plain, "/a.tif.aux.xml": stall };
    await using server = await startTestServer(serve(files));
    await using cas = await openLab({ connector: "cog", file: `${server.url}/a.tif` });
    const controller = new AbortController();
    const question = { geometry: all, dataset_ids: ["lab:data"] };
    const answer = cas.extract(question, { signal: controller.signal });
    await asked;
    controller.abort();
    await expect(answer).rejects.toMatchObject({ errorType: "aborted" });
    // The socket, too.
    await closed;
  });

  it("refuses a mask of another size by its name", async () => {
    const small = usualTiff({
      width: 16,
      height: 16,
      blocks: [new Uint8Array(256)],
      tags: {
        42_112: {
          type: ASCII,
          values: Buffer.from('<Item name="INTERNAL_MASK_FLAGS_1">2</Item>\0'),
        },
      },
    });
    expect((await askServer({ "/a.tif": plain, "/a.tif.msk": small })).warnings).toEqual([
      "lab:data: its sidecar a.tif.msk is not applied: it has 16 x 16 cells instead of 32 x 32",
    ]);
  });

  it("gives datasets of other words other cells of the same file", async () => {
    await using server = await startTestServer(serve({ "/a.tif": plain }));
    await using directory = await temporaryDirectory();
    const source = { connector: "cog", file: `${server.url}/a.tif`, sidecars: false } as const;
    const dataset = (id: string, more: object) => ({
      id,
      name: id,
      variables: [{ name: id, units: "" }],
      resolution_m: 1000,
      bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
      source: { ...source, ...more },
    });
    const datasets = [
      dataset("lab:plain", {}),
      dataset("lab:one", { nodata: [1, 2] }),
      dataset("lab:other", { nodata: [3, 4] }),
      dataset("lab:scaled", { scale: 10 }),
    ];
    const catalog = new URL("catalog.json", directory.url);
    const provider = { slug: "lab", name: "Lab", protocol: "stac_cog", base_url: "", datasets };
    await writeFile(catalog, JSON.stringify({ providers: [provider] }));
    await using cas = await openLab({ connector: "cog", file: "file:///x" }, { catalog });
    const ids = datasets.map(({ id }) => id);
    const { results } = await cas.extract({ geometry: all, dataset_ids: ids, aggregation: "mean" });
    expect(results.map(({ value }) => value)).toEqual([2.5, 3.5, 1.5, 25]);
  });
});

describe("sidecars on disk", () => {
  it("are read whatever the header states; a directory in their place is a warning", async () => {
    await using directory = await temporaryDirectory();
    await writeFile(new URL("a.tif", directory.url), withNodata);
    await writeFile(new URL("a.tif.AUX.XML", directory.url), NODATA_1);
    await mkdir(new URL("a.tif.msk", directory.url));
    await using cas = await openLab({
      connector: "cog",
      file: new URL("a.tif", directory.url).href,
    });
    const { results, warnings } = await askLab(cas, all);
    expect(results[0]?.value).toBe(3);
    expect(warnings).toEqual([
      "lab:data: its sidecar a.tif.msk is not applied: Cannot read a.tif.msk: it is a directory",
      partial,
    ]);
  });
});
