import type { IncomingMessage, ServerResponse } from "node:http";
import { sendJson } from "./stac-server.ts";
import { startTestServer, type TestServer } from "./test-server.ts";

const RADIUS = 6_371_007.181;
const CELL = (2 * Math.PI * RADIUS) / 36 / 2400;
const RADIANS = Math.PI / 180;

/** The cell of the global 500 m grid that contains a position: its column from the west, its row from the north. */
export function modisCell(longitude: number, latitude: number): readonly [number, number] {
  const x = RADIUS * longitude * RADIANS * Math.cos(latitude * RADIANS);
  const y = RADIUS * latitude * RADIANS;
  return [
    Math.floor((x + Math.PI * RADIUS) / CELL),
    Math.floor(((Math.PI / 2) * RADIUS - y) / CELL),
  ];
}

/** The class of a cell of the test product. */
export const modisClass = (column: number, row: number): number =>
  ((column * 7 + row * 3) % 17) + 1;

/** A response of the service. */
export interface ModisResponse {
  readonly xllcorner: string;
  readonly yllcorner: string;
  readonly cellsize: number;
  readonly nrows: number;
  readonly ncols: number;
  readonly subset: readonly object[];
}

/** Changes to the behaviour of the service. */
export interface ModisOptions {
  readonly change?: (original: ModisResponse) => object;
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** The subset service of ORNL DAAC on loopback. */
export function startModis({
  change = (original) => original,
  intercept = () => false,
}: ModisOptions = {}): Promise<TestServer> {
  return startTestServer((request, response) => {
    if (intercept(request, response)) return;
    const query = new URL(request.url ?? "/", "http://localhost").searchParams;
    const number = (name: string): number => Number(query.get(name));
    const [column, row] = modisCell(number("longitude"), number("latitude"));
    const reach = Math.round((number("kmAboveBelow") * 1000) / CELL);
    const size = 2 * reach + 1;
    const [left, top] = [column - reach, row - reach];
    const year = (query.get("startDate") ?? "").slice(1, 5);
    const data = Array.from({ length: size * size }, (_, index) =>
      modisClass(left + (index % size), top + Math.floor(index / size)),
    );
    sendJson(
      response,
      change({
        xllcorner: (left * CELL - Math.PI * RADIUS).toFixed(2),
        yllcorner: ((Math.PI / 2) * RADIUS - (top + size) * CELL).toFixed(2),
        cellsize: 463.312716528,
        nrows: size,
        ncols: size,
        subset: [{ calendar_date: `${year}-01-01`, band: query.get("band"), data }],
      }),
    );
  });
}
