import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer, text } from "node:stream/consumers";

/** MapServer's CGI program; `MAPSERV` names another. */
const program = process.env["MAPSERV"] ?? "mapserv";

/** A raster that MapServer offers as a coverage. */
export interface Layer {
  readonly name: string;
  /** Path of the file. */
  readonly file: string;
  /** Number of its EPSG code. */
  readonly epsg: number;
  /** PROJ parameters of a code that PROJ does not have, as administrators define one. */
  readonly proj?: string;
  readonly type: "BYTE" | "INT16" | "FLOAT32";
}

const mapfile = (layers: readonly Layer[], type: Layer["type"]): string => `MAP
  NAME "lab"
  EXTENT -180 -90 180 90
  SIZE 100 100
  PROJECTION "init=epsg:4326" END
  OUTPUTFORMAT NAME "GTiff" DRIVER "GDAL/GTiff" MIMETYPE "image/tiff" IMAGEMODE ${type} EXTENSION "tif" END
  WEB METADATA
    "wcs_title" "lab"
    "wcs_onlineresource" "http://127.0.0.1/wcs"
    "wcs_enable_request" "*"
    "wcs_srs" "EPSG:4326 ${[...new Set(layers.map(({ epsg }) => `EPSG:${epsg}`))].join(" ")}"
  END END
${layers
  .map(
    ({ name, file, epsg }) => `  LAYER
    NAME "${name}"
    TYPE RASTER
    STATUS ON
    DATA "${file}"
    PROJECTION "init=epsg:${epsg}" END
    METADATA "wcs_title" "${name}" "wcs_enable_request" "*" END
  END`,
  )
  .join("\n")}
END
`;

/** The folder of PROJ's database; `PROJ_DATA` names another. */
const projData = process.env["PROJ_DATA"] ?? "/usr/share/proj";

/** A folder for PROJ with the definitions of codes. MapServer then knows no other codes. */
async function defineCodes(folder: string, layers: readonly Layer[]): Promise<void> {
  await mkdir(folder);
  await symlink(join(projData, "proj.db"), join(folder, "proj.db"));
  const lines = layers.flatMap(({ epsg, proj }) =>
    proj === undefined ? [] : `<${epsg}> ${proj} <>`,
  );
  const degrees = "<4326> +proj=longlat +datum=WGS84 +no_defs <>";
  await writeFile(join(folder, "epsg"), `${[degrees, ...lines].join("\n")}\n`);
}

/** MapServer behind a small HTTP server. */
export interface MapServer extends AsyncDisposable {
  /** The service for coverages of one pixel type: MapServer sends all cells of a map file in one type. */
  readonly urlOf: (layer: Layer) => string;
}

/** Starts MapServer on a free port of loopback; every request runs the CGI program. */
export async function startMapServer(layers: readonly Layer[]): Promise<MapServer> {
  const directory = await mkdtemp(join(tmpdir(), "cas-mapserver-"));
  const config = join(directory, "mapserver.conf");
  await writeFile(config, "CONFIG\n  ENV\n  END\nEND\n");
  for (const type of ["BYTE", "INT16", "FLOAT32"] as const) {
    const ofType = layers.filter((layer) => layer.type === type);
    const [defined, others] = [true, false].map((isDefined) =>
      ofType.filter(({ proj }) => (proj !== undefined) === isDefined),
    );
    await writeFile(join(directory, `${type}.map`), mapfile(others ?? [], type));
    await writeFile(join(directory, `${type}-defined.map`), mapfile(defined ?? [], type));
  }
  await defineCodes(join(directory, "proj"), layers);
  const server = createServer((request, response) => {
    void respond(request, response, directory, config);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: ({ type, proj }) =>
      `http://127.0.0.1:${port}/${type}${proj === undefined ? "" : "-defined"}?lab=1`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await rm(directory, { recursive: true });
    },
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  directory: string,
  config: string,
): Promise<void> {
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  const child = spawn(program, {
    env: {
      REQUEST_METHOD: "GET",
      QUERY_STRING: search.slice(1),
      MAPSERVER_CONFIG_FILE: config,
      MS_MAPFILE: join(directory, `${pathname.slice(1)}.map`),
      ...(pathname.endsWith("-defined") ? { PROJ_LIB: join(directory, "proj") } : {}),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const failed = once(child, "error").then(([error]) => String(error));
  const output = Promise.all([buffer(child.stdout), text(child.stderr)]);
  const outcome = await Promise.race([output, failed]);
  if (typeof outcome === "string") {
    response.writeHead(500).end(outcome);
    return;
  }
  const [bytes] = outcome;
  const end = bytes.indexOf("\r\n\r\n");
  const head = bytes.subarray(0, end).toString().split("\r\n");
  const field = (name: string): string | undefined =>
    head
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim();
  response
    .writeHead(Number.parseInt(field("status") ?? "200", 10), {
      "content-type": field("content-type") ?? "application/octet-stream",
    })
    .end(bytes.subarray(end + 4));
}
