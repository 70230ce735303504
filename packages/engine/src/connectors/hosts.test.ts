import { describe, expect, it } from "vitest";
import {
  cogServer,
  type ConnectorServer,
  modisServer,
  netcdfServer,
  stacServer,
  wcsServer,
  zarrServer,
} from "../../test/connector-servers.ts";
import { openLab } from "../../test/lab.ts";
import { sendJson, serveFile, toFeature } from "../../test/stac-server.ts";
import { startTestServer } from "../../test/test-server.ts";

const CONNECTORS: Readonly<Record<string, ConnectorServer>> = {
  cog: cogServer,
  stac: stacServer({}, { method: "GET" }),
  zarr: zarrServer(),
  wcs: wcsServer(),
  modis: modisServer,
  netcdf: netcdfServer,
};

const places = Object.entries(CONNECTORS).flatMap(([name, server]) =>
  server.requests.map((part) => ({ name, server, part })),
);

type Source = ReturnType<ConnectorServer["source"]>;

async function ask(source: Source, { point }: Pick<ConnectorServer, "point">) {
  await using cas = await openLab(source);
  const [longitude, latitude] = point;
  const geometry = { type: "Point" as const, coordinates: [longitude, latitude] };
  const question = { geometry, aggregation: "unique" as const, dataset_ids: ["lab:data"] };
  return await cas.extract(question);
}

const refused = [expect.stringMatching(/a host that its catalog entry does not name/)];

describe.each(places)("$name, sent to another host for $part", ({ server, part }) => {
  it("asks nothing there unless its entry allows it", async () => {
    await using other = await server.start(() => false);
    await using first = await server.start((request, response) => {
      const isSent = request.url?.includes(part) === true;
      if (isSent) response.writeHead(307, { location: `${other.url}${request.url}` }).end();
      return isSent;
    });
    const source = server.source(first.url);
    const { warnings } = await ask(source, server);
    expect([warnings, other.asked]).toEqual([refused, []]);
    expect(warnings.join(" ")).not.toMatch(/127\.0\.0\.1|s3cret|https?:/);
    const allowed = { ...source, allowed_hosts: [new URL(other.url).host] };
    expect((await ask(allowed, server)).results).toHaveLength(1);
    expect(other.asked.length).toBeGreaterThan(0);
  });
});

describe("a STAC document", () => {
  const item = { id: "nw", bbox: [10, 47.8, 12.2, 50], file: "tiles/nw" };
  const source = (url: string): Source => ({
    connector: "stac",
    url: `${url}/stac`,
    collection: "tiles",
    asset: "data",
  });

  /** A STAC API that refers to another server for one thing. */
  const startApi = (elsewhere: string, what: "search" | "next" | "asset") =>
    startTestServer((request, response) => {
      if (serveFile(request, response)) return;
      const at = (one: typeof what): string => (one === what ? elsewhere : "");
      if (request.url === "/stac") {
        const links = [{ rel: "search", href: `${at("search")}/search` }];
        sendJson(response, { type: "Catalog", id: "api", links });
        return;
      }
      const feature = toFeature(item) as { assets: { data: { href: string } } };
      feature.assets.data.href = `${at("asset")}${feature.assets.data.href}`;
      const next = what === "next" ? [{ rel: "next", href: `${elsewhere}/search?page=2` }] : [];
      sendJson(response, { type: "FeatureCollection", features: [feature], links: next });
    });

  it.each(["search", "next", "asset"] as const)(
    "that refers to another host for its %s leads nowhere unless the entry allows it",
    async (what) => {
      await using other = await startApi("", "asset");
      await using api = await startApi(other.url, what);
      const place = { point: [11, 49] } as const;
      const { warnings } = await ask(source(api.url), place);
      expect([warnings, other.asked]).toEqual([refused, []]);
      const allowed = { ...source(api.url), allowed_hosts: [new URL(other.url).host] };
      expect((await ask(allowed, place)).results).toHaveLength(1);
    },
  );
});
