import type { ServerResponse } from "node:http";
import type { AttributeResponse } from "@cas/models";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  cogServer,
  type ConnectorServer,
  type Intercept,
  modisServer,
  stacServer,
  wcsServer,
  zarrServer,
} from "../../test/connector-servers.ts";
import { makeZarr } from "../../test/made-zarr.ts";
import { zarrFiles } from "../../test/zarr-stores.ts";
import { CasEngine } from "../engine.ts";

const CONNECTORS: Readonly<Record<string, ConnectorServer>> = {
  cog: cogServer,
  stac: stacServer(),
  zarr: zarrServer(),
  wcs: wcsServer(),
  modis: modisServer,
};

interface Circumstances {
  readonly intercept?: Intercept;
  readonly beforeAsking?: () => void;
  readonly whileAsking?: () => Promise<void>;
}

/** Extracts from a dataset of a server, and from one of a valid file, at the same point. */
async function askBoth(
  server: ConnectorServer,
  { intercept = () => false, beforeAsking, whileAsking }: Circumstances = {},
): Promise<AttributeResponse> {
  await using running = await server.start(intercept);
  const entry = (id: string, source: ReturnType<ConnectorServer["source"]>) => ({
    id,
    name: id,
    variables: [{ name: id, units: "1" }],
    resolution_m: 1000,
    bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
    source,
  });
  const world = new URL("../../../sample-data/data/koppen_geiger_1km.tif", import.meta.url);
  await using cas = await CasEngine.open({
    catalog: {
      providers: [
        {
          slug: "lab",
          name: "Laboratory",
          protocol: "stac_cog",
          base_url: "https://example.com/lab",
          datasets: [
            entry("lab:data", server.source(running.url)),
            entry("lab:good", { connector: "cog", file: world.href }),
          ],
        },
      ],
    },
  });
  const [longitude, latitude] = server.point;
  const question = {
    geometry: { type: "Point", coordinates: [longitude, latitude] },
    aggregation: "unique",
  } as const;
  // Its result is then cached, so that advancing the clock does not abort it too.
  await cas.extract({ ...question, dataset_ids: ["lab:good"] });
  beforeAsking?.();
  const asking = cas.extract({ ...question, dataset_ids: ["lab:data", "lab:good"] });
  await whileAsking?.();
  // Closed only after the response.
  return await asking;
}

/** A summary of a response, and whether its warnings leak secrets. */
function outcomeOf({ results, warnings }: AttributeResponse) {
  const ofData = warnings.filter((warning) => warning.startsWith("lab:data: "));
  return {
    answered: results.map(({ dataset_id }) => dataset_id),
    warnings: ofData,
    isLeaking: /127\.0\.0\.1|s3cret|https?:|\/home|at \w+ \(/.test(ofData.join(" ")),
  };
}

/** The valid dataset has a result; the other has one warning without secrets. */
const oneWarning = (reason: RegExp): object => ({
  answered: ["lab:good"],
  warnings: [expect.stringMatching(reason)],
  isLeaking: false,
});

const send =
  (status: number, headers: Record<string, string>, body: string) =>
  (response: ServerResponse): void => {
    response.writeHead(status, headers).end(body);
  };

const FAULTS: readonly (readonly [string, (response: ServerResponse) => void, RegExp])[] = [
  ["fails", send(403, {}, "no"), /the server responded with status 403$/],
  [
    "asks to come back in an hour",
    send(429, { "retry-after": "3600" }, "later"),
    /the server responded with status 429$/,
  ],
  [
    "sends a page",
    send(200, { "content-type": "text/html; charset=utf-8" }, "<p>Log in</p>"),
    /the server sent an HTML page$/,
  ],
  [
    "sends garbage",
    send(200, { "content-type": "application/octet-stream" }, "\u0000garbage\u0007"),
    /^lab:data: Cannot read /,
  ],
];

const places = Object.entries(CONNECTORS).flatMap(([name, server]) =>
  server.requests.map((part) => ({ name, server, part })),
);

afterEach(() => {
  vi.useRealTimers();
});

describe.each(places)("$name, asking for $part", ({ server, part }) => {
  it("gives a result while its server works", async () => {
    const asked: string[] = [];
    const { results } = await askBoth(server, {
      intercept: (request) => {
        asked.push(request.url ?? "");
        return false;
      },
    });
    expect(results.map(({ dataset_id }) => dataset_id)).toEqual(["lab:data", "lab:good"]);
    expect(asked.some((url) => url.includes(part))).toBe(true);
  });

  it.each(FAULTS)("a server that %s is a warning", async (_kind, answer, reason) => {
    const answered = await askBoth(server, {
      intercept: (request, response) => {
        const isWanted = request.url?.includes(part) === true;
        if (isWanted) answer(response);
        return isWanted;
      },
    });
    expect(outcomeOf(answered)).toEqual(oneWarning(reason));
  });

  it("a server that stalls is a warning at the deadline", async () => {
    const { promise: stalled, resolve } = Promise.withResolvers<void>();
    const answered = await askBoth(server, {
      intercept: (request) => {
        const isWanted = request.url?.includes(part) === true;
        if (isWanted) resolve();
        return isWanted;
      },
      beforeAsking: () => {
        vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
      },
      whileAsking: async () => {
        await stalled;
        await vi.advanceTimersByTimeAsync(30_000);
      },
    });
    expect(outcomeOf(answered)).toEqual(
      oneWarning(/Extraction failed for lab:data: timeout after 30s$/),
    );
  });
});

const short = (await makeZarr()).set("made.zarr/reading/c/0/0", new Uint8Array(8));
const shard = new Map(
  [...zarrFiles].map(([path, bytes]) => [path.replace("sharded-v3.zarr", "made.zarr"), bytes]),
);
const laborde = await makeZarr({
  attributes: { grid_mapping: "crs" },
  more: { crs: { crs_wkt: 'PROJCRS["x",ID["EPSG",29701]]' } },
});

/** Answers one kind of request with a document. */
const answerFor =
  (part: string, body: () => string): Intercept =>
  (request, response) => {
    const isWanted = request.url?.includes(part) === true;
    if (isWanted) response.writeHead(200, { "content-type": "application/json" }).end(body());
    return isWanted;
  };
const manyNames = (count: number): string =>
  `[${Array.from({ length: count }, (_, index) => `{"k${index}":0}`).join()}]`;
const manyAttributes = (count: number): string =>
  Array.from({ length: count }, (_, index) => `b${index}="0"`).join(" ");

describe("a server with false metadata", () => {
  it.each<[string, ConnectorServer, RegExp, Intercept?]>([
    [
      "cog: of which bytes it sends",
      cogServer,
      /other bytes than requested$/,
      (_, response) => {
        response.writeHead(206, { "content-range": "bytes 5-9/4000" }).end("12345");
        return true;
      },
    ],
    [
      "cog: that it sends ranges",
      cogServer,
      /does not support byte ranges$/,
      (_, response) => {
        response.writeHead(200).end("all of it");
        return true;
      },
    ],
    [
      "stac: of the CRS of a file",
      stacServer({ properties: { "proj:epsg": 32633 } }),
      /it is in CRS EPSG:4326, but its STAC item nw has EPSG:32633$/,
    ],
    [
      "stac: of the size of a file",
      stacServer({ properties: { "proj:shape": [7, 7] } }),
      /cells, but its STAC item nw has 7 x 7$/,
    ],
    ["zarr: of the size of a chunk", zarrServer(short), /a chunk has 2 cells instead of 8$/],
    [
      "zarr: of the CRS",
      zarrServer(laborde),
      /x has no geographic CRS; or set crs in the catalog$/,
    ],
    [
      "zarr: that it sends ranges",
      { ...zarrServer(shard), point: [20.05, 52.05] },
      /does not support byte ranges$/,
      (request, response) => {
        const isRange = request.headers.range !== undefined;
        if (isRange) response.writeHead(200).end("all of it");
        return isRange;
      },
    ],
    [
      "modis: of what it sends",
      modisServer,
      /the response of the service is not valid$/,
      (_, response) => {
        response.writeHead(200, { "content-type": "application/json" }).end("{}");
        return true;
      },
    ],
    [
      "wcs: of the CRS of a coverage",
      wcsServer({ coverage: (made) => ({ ...made, epsg: 32633 }) }),
      /the server responded in CRS EPSG:32633 instead of EPSG:4326$/,
    ],
    [
      "stac: with a page of brackets",
      stacServer(),
      /its JSON is nested too deep$/,
      answerFor("/search", () => "[".repeat(4e6)),
    ],
    [
      "stac: with a page of items without end",
      stacServer(),
      /STAC response is not valid: features: /,
      answerFor("/search", () => `{"features":[${"0,".repeat(2000)}0]}`),
    ],
    [
      "stac: with more links than are followed",
      stacServer(),
      /has 30001 links > limit 20000$/,
      answerFor("/stac?", () => `{"links":[${"0,".repeat(30_000)}0]}`),
    ],
    [
      "zarr: with metadata of names without end",
      zarrServer(),
      /its JSON has too many members of objects$/,
      answerFor("/zarr.json", () => manyNames(60_000)),
    ],
    [
      "modis: with numbers without end",
      modisServer,
      /its JSON has too many values$/,
      answerFor("/subset", () => `[${"0,".repeat(200_000)}0]`),
    ],
    [
      "wcs: with attributes without end",
      wcsServer(),
      /XML of an element of more than 200 attributes$/,
      answerFor("GetCapabilities", () => `<a ${manyAttributes(100_000)}/>`),
    ],
    [
      "wcs: with elements without end",
      wcsServer(),
      /XML of more than 50000 elements$/,
      answerFor("DescribeCoverage", () => `<a>${"<b/>".repeat(1e6)}</a>`),
    ],
    [
      "wcs: of the size of a coverage",
      wcsServer({ coverage: (made) => ({ ...made, height: 3 }) }),
      /the server returned other cells than requested$/,
    ],
  ])("%s, is a warning", async (_kind, server, reason, intercept) => {
    const answered = await askBoth(server, intercept && { intercept });
    expect(outcomeOf(answered)).toEqual(oneWarning(reason));
  });
});
