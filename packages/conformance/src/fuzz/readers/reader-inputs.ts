import type { IncomingMessage, ServerResponse } from "node:http";
import { stacServer, wcsServer } from "@cas/engine/test/connector-servers";
import { fixture, rectangle } from "@cas/engine/test/lab";
import { makeZarr } from "@cas/engine/test/made-zarr";
import { sendRange, startTestServer, type TestServer } from "@cas/engine/test/test-server";
import { serveZarr, zarrFiles } from "@cas/engine/test/zarr-stores";
import { changeBytes, changeTiff } from "./change-bytes.ts";
import { changeJson } from "./change-json.ts";
import { changeXml } from "./change-xml.ts";
import { chosen, type Mutation } from "./mutation.ts";

/** What the engine is asked about a changed input. */
export interface Question {
  readonly source: object;
  readonly geometry: unknown;
}

/** Inputs of one reader. */
export interface ReaderInputs extends AsyncDisposable {
  /** Changes an input, and returns the question that reads it. */
  readonly change: (mutation: Mutation) => Question;
}

const TIFFS = [
  "float32-tiled-predictor-3",
  "int16-strips-predictor-2",
  "float32-lerc-with-nan",
  "float32-mask-strips-lzw",
  "int32-tiled-bigtiff",
  "matrix/float64-none-strips-1-pixel-little",
  "matrix/float64-zstd-tiles-1-pixel-little-predictor-2",
  "crs/own-albers",
] as const;
/** Within most of the files. */
const tiffArea = rectangle(-9.99, 49, -9, 49.99);

async function tiffInputs(): Promise<ReaderInputs> {
  let bytes = new Uint8Array();
  const server = await startTestServer((request, response) => {
    sendRange(request, response, bytes);
  });
  return {
    change: (mutation) => {
      bytes = new Uint8Array(changeTiff(fixture(chosen(TIFFS, mutation.input)), mutation));
      return { source: { connector: "cog", file: `${server.url}/a.tif` }, geometry: tiffArea };
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

async function zarrInputs(): Promise<ReaderInputs> {
  const sharded = [...zarrFiles].filter(([path]) => path.startsWith("sharded-v3.zarr/"));
  const stores = [
    { name: "made.zarr", variable: "reading", files: await makeZarr() },
    { name: "sharded-v3.zarr", variable: "reading", files: new Map(sharded) },
  ];
  let files: ReadonlyMap<string, Uint8Array> = new Map();
  const server = await startTestServer((request, response) => {
    serveZarr(request, response, files);
  });
  return {
    change: (mutation) => {
      const { name, variable, files: whole } = chosen(stores, mutation.input);
      const [path, bytes] = chosen([...whole], mutation.part);
      const isJson = path.endsWith(".json");
      const changed = isJson
        ? Buffer.from(changeJson(Buffer.from(bytes).toString(), mutation))
        : changeBytes(bytes, mutation);
      files = new Map([...whole, [path, changed]]);
      const store = `${server.url}/${name}`;
      return {
        source: { connector: "zarr", store, variable },
        geometry: rectangle(0.2, 0.2, 5.8, 3.8),
      };
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** A server that passes on what another one sends, with one kind of response changed. */
async function changedServer(
  { start, requests, source }: typeof wcs,
  geometry: unknown,
): Promise<ReaderInputs> {
  const origin = await start(() => false);
  let mutation: Mutation | undefined;
  const passOn = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "GET", url = "", headers } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const sent = await fetch(origin.url + url, {
      method,
      headers: headers.range === undefined ? {} : { range: headers.range },
      body: method === "POST" ? Buffer.concat(chunks) : null,
    });
    const body = Buffer.from(await sent.arrayBuffer());
    const type = sent.headers.get("content-type") ?? "";
    const range = sent.headers.get("content-range");
    const isChanged =
      mutation !== undefined && url.includes(chosen(requests, mutation.input).split("?")[0] ?? "");
    response
      .writeHead(sent.status, {
        "content-type": type,
        ...(range === null ? {} : { "content-range": range }),
      })
      .end(isChanged && mutation !== undefined ? changeBody(body, type, mutation) : body);
  };
  const server: TestServer = await startTestServer((request, response) => {
    // A caller who leaves needs no response.
    passOn(request, response).catch(() => response.destroy());
  });
  return {
    change: (next) => {
      mutation = next;
      return { source: source(server.url), geometry };
    },
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      await origin[Symbol.asyncDispose]();
    },
  };
}

function changeBody(body: Buffer, type: string, mutation: Mutation): Uint8Array {
  if (type.includes("json")) return Buffer.from(changeJson(body.toString(), mutation));
  if (type.includes("xml")) return Buffer.from(changeXml(body.toString(), mutation));
  return body[0] === 0x49 || body[0] === 0x4d
    ? changeTiff(body, mutation)
    : changeBytes(body, mutation);
}

const wcs = wcsServer();

/** A geometry of the request, read in front of a valid file. */
async function geojsonInputs(): Promise<ReaderInputs> {
  const hole = [
    [-9.8, 49.2],
    [-9.2, 49.2],
    [-9.2, 49.8],
    [-9.8, 49.2],
  ];
  const polygon = tiffArea as { readonly coordinates: readonly unknown[] };
  const geometries = [
    { type: "Point", coordinates: [-9.9, 49.9] },
    tiffArea,
    { ...polygon, coordinates: [...polygon.coordinates, hole] },
    { type: "MultiPolygon", coordinates: [polygon.coordinates, [hole]] },
    { type: "Feature", properties: { name: "a" }, geometry: tiffArea },
  ];
  const file = new URL(
    "../../../../engine/test/fixtures/geotiff/float32-tiled-predictor-3.tif",
    import.meta.url,
  ).href;
  return {
    change: (mutation) => {
      const text = changeJson(JSON.stringify(chosen(geometries, mutation.input)), mutation);
      return { source: { connector: "cog", file }, geometry: parsed(text) };
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

/** A cut text is given as it is: a geometry of the wrong type. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The readers, and how to start what they read. */
export const READERS: Readonly<Record<string, () => Promise<ReaderInputs>>> = {
  GeoTIFF: tiffInputs,
  Zarr: zarrInputs,
  STAC: () => changedServer(stacServer(), rectangle(10.5, 48.2, 11.5, 49.5)),
  WCS: () => changedServer(wcs, rectangle(20.05, 54.05, 21.95, 55.95)),
  GeoJSON: geojsonInputs,
};
