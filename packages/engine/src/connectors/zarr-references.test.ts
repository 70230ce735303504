import { describe, expect, it } from "vitest";
import { askLab, openLab, rectangle } from "../../test/lab.ts";
import { makeZarr } from "../../test/made-zarr.ts";
import { sendRange, startTestServer } from "../../test/test-server.ts";

const cell = rectangle(1, 2, 2, 3);
const made = await makeZarr();
/** Behind what opening a file fetches. */
const OFFSET = 50_000;
const chunk = Buffer.from(made.get("made.zarr/reading/c/0/0") ?? []);

/** References of the usual store: its first chunk is in another file, all other objects are in the document. */
function references(file: string, more: object = {}): string {
  const refs = Object.fromEntries(
    [...made].map(([path, bytes]) => [
      path.replace("made.zarr/", ""),
      `base64:${Buffer.from(bytes).toString("base64")}`,
    ]),
  );
  const moved = { ...refs, "reading/c/0/0": [file, OFFSET, chunk.length] };
  return JSON.stringify({ version: 1, refs: moved, ...more });
}

const startFile = (etag = () => '"1"') =>
  startTestServer((request, response) => {
    const file = Buffer.concat([Buffer.alloc(OFFSET), chunk]);
    sendRange(request, response, file, { etag: etag() });
  });
const startDocument = (text: string) =>
  startTestServer((_request, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(text);
  });
const sourceOf = (url: string, more: object = {}) =>
  ({
    connector: "zarr",
    references: `${url}/a.json?key=s3cret`,
    variable: "reading",
    ...more,
  }) as const;

describe("references as a store", () => {
  it.each(["refs.parq", "refs.parquet/"])("refuses references in Parquet (%s)", async (name) => {
    await using cas = await openLab({
      connector: "zarr",
      references: `https://example.com/${name}`,
      variable: "reading",
    });
    const { results, warnings } = await askLab(cas, { type: "Point", coordinates: [1.5, 2.5] });
    expect(results).toEqual([]);
    expect(warnings.join()).toMatch(
      /^lab:data: Cannot read refs\.[^:]+: references in Parquet are not supported; write them as JSON/,
    );
  });

  it("reads parts of other files, on hosts that the entry allows", async () => {
    await using file = await startFile();
    await using document = await startDocument(references(`${file.url}/a.nc`));
    await using refused = await openLab(sourceOf(document.url));
    expect((await askLab(refused, cell)).warnings).toEqual([
      expect.stringMatching(/it leads to a host that its catalog entry does not name/),
    ]);
    expect(file.asked).toEqual([]);
    const allowed_hosts = [new URL(file.url).host];
    await using cas = await openLab(sourceOf(document.url, { allowed_hosts }));
    const { results, warnings } = await askLab(cas, cell);
    expect([results[0]?.value, warnings]).toEqual([7, []]);
  });

  it("are opened again after a file was changed", async () => {
    let etag = '"1"';
    await using file = await startFile(() => etag);
    await using document = await startDocument(
      references("{{f}}", { templates: { f: `${file.url}/a.nc` } }),
    );
    const allowed_hosts = [new URL(file.url).host];
    await using cas = await openLab(sourceOf(document.url, { allowed_hosts }), {
      blockCacheBytes: 1,
    });
    expect((await askLab(cas, cell)).results[0]?.value).toBe(7);
    etag = '"2"';
    expect((await askLab(cas, cell)).warnings).toEqual([
      "lab:data: Cannot read a.nc: it was changed while it was read",
    ]);
    expect((await askLab(cas, cell)).results[0]?.value).toBe(7);
  });

  it("on a server never lead to files on disk", async () => {
    await using document = await startDocument(references("file:///etc/hostname"));
    await using cas = await openLab(sourceOf(document.url));
    expect((await askLab(cas, cell)).warnings).toEqual([
      "lab:data: Cannot read a.json/reading: its references on a server lead to files on disk",
    ]);
  });

  it.each<[string, string, RegExp]>([
    ["an unknown template", references("{{other}}"), /use \{\{other\}\}, which is no template$/],
    [
      "a long part",
      references("a.nc").replace(`,${chunk.length}]`, ",1000000000]"),
      / bytes|stored/,
    ],
    [
      "no reference",
      references("a.nc").replace('"a.nc",50000', '"a.nc",-1'),
      /of reading\/c\/0\/0 is not valid$/,
    ],
    [
      "another version",
      JSON.stringify({ version: 2, refs: {} }),
      /its version of references is not supported/,
    ],
    ["no Zarr", JSON.stringify({ version: 1, refs: {} }), /it holds no Zarr, version 2 or 3$/],
  ])("with %s are a warning", async (_kind, text, reason) => {
    await using document = await startDocument(text);
    await using cas = await openLab(sourceOf(document.url));
    const { results, warnings } = await askLab(cas, cell);
    expect([results, warnings]).toEqual([[], [expect.stringMatching(reason)]]);
  });
});
