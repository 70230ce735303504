import { expect, it } from "vitest";
import { askLab, openLab, rectangle } from "../../../test/lab.ts";
import { sendJson, serveFile, TILES, toFeature } from "../../../test/stac-server.ts";
import { startTestServer, type TestServer } from "../../../test/test-server.ts";

const [first = { id: "", bbox: [], file: "" }] = TILES;
const inFirst = rectangle(10.5, 48.5, 11.5, 49.5);

/** A catalog in a catalog and so on: `levels` documents, the last of them an item; endless if infinite. */
const startNested = (levels: number): Promise<TestServer> =>
  startTestServer((request, response) => {
    if (serveFile(request, response)) return;
    const [, text = "0"] = /^\/(\d+)\.json/.exec(request.url ?? "") ?? [];
    const level = Number(text);
    if (level === levels - 1) {
      sendJson(response, toFeature(first));
      return;
    }
    const rel = level === levels - 2 ? "item" : "child";
    const links = [
      { rel, href: `./${level + 1}.json` },
      // Cycles are no levels.
      { rel: "child", href: "./0.json" },
    ];
    sendJson(response, { type: "Catalog", id: level === 0 ? "tiles" : `c${level}`, links });
  });

const openNested = (url: string) =>
  openLab({ connector: "stac", url: `${url}/0.json`, collection: "tiles", asset: "data" });

it("reads the items of the tenth level", async () => {
  await using server = await startNested(10);
  await using cas = await openNested(server.url);
  const { results, warnings } = await askLab(cas, inFirst);
  expect([results[0]?.quality, warnings]).toEqual(["good", []]);
});

it.each([11, Number.POSITIVE_INFINITY])(
  "leaves out no item without a word: %i levels",
  async (levels) => {
    await using server = await startNested(levels);
    await using cas = await openNested(server.url);
    const { results, warnings } = await askLab(cas, inFirst);
    expect(results).toEqual([]);
    expect(warnings).toEqual(["lab:data: The STAC catalog has more than 10 levels for the area"]);
  },
);
