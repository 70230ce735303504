import type { IncomingMessage, ServerResponse } from "node:http";
import { makeGeotiff, type MadeGeotiff } from "./made-geotiff.ts";
import { startTestServer, type TestServer } from "./test-server.ts";

/** The coverage `soil` of the test service: 600 x 300 cells of 0.1 degree from 10 east, 60 north. */
const WCS_GRID = { left: 10, top: 60, cell: 0.1 };

/** The value of a cell of the coverage. */
export const wcsValue = (column: number, row: number): number => column + row / 1000;

const sendXml = (response: ServerResponse, xml: string): void => {
  response
    .writeHead(200, { "content-type": "text/xml; charset=UTF-8" })
    .end(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`);
};

export const capabilities = (version = "2.0.1", format = "image/tiff", coverage = "soil"): string =>
  `<wcs:Capabilities xmlns:wcs="w" xmlns:ows="o" version="${version}">
    <ows:ServiceIdentification><ows:ServiceTypeVersion>${version}</ows:ServiceTypeVersion></ows:ServiceIdentification>
    <wcs:ServiceMetadata><wcs:formatSupported>image/png</wcs:formatSupported><wcs:formatSupported>${format}</wcs:formatSupported></wcs:ServiceMetadata>
    <wcs:Contents><wcs:CoverageSummary><wcs:CoverageId>${coverage}</wcs:CoverageId></wcs:CoverageSummary></wcs:Contents>
  </wcs:Capabilities>`;

/** The description of the coverage; the offset vectors are rounded as in MapServer. */
export const description = ({
  crs = "http://www.opengis.net/def/crs/EPSG/0/4326",
  offsets = ["0 0.1", "-0.1 0"],
  labels = "lat long",
  lower = "30 10",
  upper = "60 70",
  high = "599 299",
  range = "",
} = {}): string =>
  `<wcs:CoverageDescriptions xmlns:wcs="w" xmlns:gml="g"><wcs:CoverageDescription gml:id="soil">
    <gml:boundedBy><gml:Envelope srsName="${crs}" axisLabels="${labels}" uomLabels="deg deg" srsDimension="2">
      <gml:lowerCorner>${lower}</gml:lowerCorner><gml:upperCorner>${upper}</gml:upperCorner>
    </gml:Envelope></gml:boundedBy>
    <wcs:CoverageId>soil</wcs:CoverageId>
    <gml:domainSet><gml:RectifiedGrid dimension="2" gml:id="grid"><gml:limits><gml:GridEnvelope>
      <gml:low>0 0</gml:low><gml:high>${high}</gml:high></gml:GridEnvelope></gml:limits>
      <gml:axisLabels>long lat</gml:axisLabels>
      ${offsets.map((offset) => `<gml:offsetVector srsName="${crs}">${offset}</gml:offsetVector>`).join("")}
    </gml:RectifiedGrid></gml:domainSet>
    ${range}
  </wcs:CoverageDescription></wcs:CoverageDescriptions>`;

export const report = (code: string): string =>
  `<ows:ExceptionReport xmlns:ows="o" version="2.0.1"><ows:Exception exceptionCode="${code}" locator="x"><ows:ExceptionText>/srv/secret.map</ows:ExceptionText></ows:Exception></ows:ExceptionReport>`;

/** Changes to the behaviour of the service. */
export interface WcsOptions {
  readonly capabilities?: string;
  readonly description?: string;
  /** Left and upper edge, and the size of a cell, if the description states others. */
  readonly grid?: typeof WCS_GRID;
  /** Changes the GeoTIFF of a window; undefined if it handled the response itself. */
  readonly coverage?: (made: MadeGeotiff, response: ServerResponse) => MadeGeotiff | undefined;
  /** Handles a request instead of the server if it returns true. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** Most cells of a window. */
const MOST_CELLS = 2 ** 20;

/** A Web Coverage Service on loopback. */
export function startWcs(options: WcsOptions = {}): Promise<TestServer> {
  const { intercept = () => false, coverage = (made: MadeGeotiff) => made } = options;
  return startTestServer((request, response) => {
    if (intercept(request, response)) return;
    const query = new URL(request.url ?? "/", "http://localhost").searchParams;
    switch (query.get("request")) {
      case "GetCapabilities":
        sendXml(response, options.capabilities ?? capabilities());
        return;
      case "DescribeCoverage":
        sendXml(response, options.description ?? description());
        return;
      default: {
        const asked = windowOf(query, options.grid);
        // As real services do: the server shares the event loop of what is tested.
        if (!(asked.width > 0 && asked.height > 0 && asked.width * asked.height <= MOST_CELLS)) {
          sendXml(response, report("InvalidSubsetting"));
          return;
        }
        const made = coverage(asked, response);
        if (made === undefined) return;
        response.writeHead(200, { "content-type": "image/tiff" }).end(makeGeotiff(made));
      }
    }
  });
}

/** The cells between the edges of a request, at the scale that it names. */
function windowOf(query: URLSearchParams, grid = WCS_GRID): MadeGeotiff {
  const subset = (label: RegExp): [number, number] => {
    const text = query.getAll("subset").find((one) => label.test(one)) ?? "";
    const [, low = "", high = ""] = /\(([^,]+),([^)]+)\)/.exec(text) ?? [];
    return [Number(low), Number(high)];
  };
  const [west, east] = subset(/^(long|x)\(/i);
  const [south, north] = subset(/^(lat|y)\(/i);
  const [, scale] = /\((\d+)\)/.exec(query.get("scaleSize") ?? "") ?? [];
  const width = scale === undefined ? Math.round((east - west) / grid.cell) : Number(scale);
  const cell = (east - west) / width;
  return {
    width,
    height: Math.round((north - south) / cell),
    left: west,
    top: north,
    cell,
    value: (column, row) =>
      wcsValue(
        Math.floor((west + (column + 0.5) * cell - grid.left) / grid.cell),
        Math.floor((grid.top - (north - (row + 0.5) * cell)) / grid.cell),
      ),
  };
}
