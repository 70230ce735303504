import * as z from "zod";
import { SourceError } from "../source-error.ts";
import { parseWcsXml, XmlText } from "./wcs-xml.ts";

const Capabilities = z.object({
  Capabilities: z.object({
    "@version": z.string(),
    ServiceMetadata: z.object({ formatSupported: z.array(XmlText) }),
    Contents: z.object({
      CoverageSummary: z.array(z.object({ CoverageId: XmlText })).default([]),
    }),
  }),
});

/** The format of requested coverages. */
export const WCS_FORMAT = "image/tiff";

/** @throws SourceError when a server has another version than 2.0, no GeoTIFFs, or no such coverage */
export async function checkCapabilities(
  bytes: Uint8Array,
  coverage: string,
  signal: AbortSignal,
): Promise<void> {
  const document = await parseWcsXml(Capabilities, bytes, signal);
  const { "@version": version, ServiceMetadata, Contents } = document.Capabilities;
  if (!version.startsWith("2.0."))
    throw new SourceError(`the server has WCS ${version.slice(0, 20)}, not 2.0`);
  if (!ServiceMetadata.formatSupported.includes(WCS_FORMAT))
    throw new SourceError("the server does not support GeoTIFF");
  if (!Contents.CoverageSummary.some(({ CoverageId }) => CoverageId === coverage))
    throw new SourceError(`the server has no coverage ${coverage}`);
}
