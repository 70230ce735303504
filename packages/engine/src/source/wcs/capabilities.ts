import { z } from "zod";
import { SourceError } from "../source-error.ts";
import { parseWcsXml, XmlText } from "./wcs-xml.ts";

const Capabilities = z.looseObject({
  Capabilities: z.looseObject({
    "@version": z.string(),
    ServiceMetadata: z.looseObject({ formatSupported: z.array(XmlText) }),
    Contents: z.looseObject({
      CoverageSummary: z.array(z.looseObject({ CoverageId: XmlText })).default([]),
    }),
  }),
});

/** The format of requested coverages. */
export const WCS_FORMAT = "image/tiff";

/** @throws SourceError when a server has another version than 2.0, no GeoTIFFs, or no such coverage */
export function checkCapabilities(bytes: Uint8Array, coverage: string): void {
  const {
    "@version": version,
    ServiceMetadata,
    Contents,
  } = parseWcsXml(Capabilities, bytes).Capabilities;
  if (!version.startsWith("2.0."))
    throw new SourceError(`the server has WCS ${version.slice(0, 20)}, not 2.0`);
  if (!ServiceMetadata.formatSupported.includes(WCS_FORMAT))
    throw new SourceError("the server does not support GeoTIFF");
  if (!Contents.CoverageSummary.some(({ CoverageId }) => CoverageId === coverage))
    throw new SourceError(`the server has no coverage ${coverage}`);
}
