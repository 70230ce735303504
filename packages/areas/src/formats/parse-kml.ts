import { kml } from "@tmcw/togeojson";
import { DOMParser, ParseError } from "@xmldom/xmldom";
import { FileError } from "../features/file-error.ts";
import type { SourceFeature } from "../features/feature-source.ts";
import { geojsonFeatures } from "../features/geojson-features.ts";

/** The features of a KML. */
export interface KmlFeatures {
  /** In the order of the file. */
  readonly features: readonly SourceFeature[];
  /** Sentences about what is not read. */
  readonly notes: readonly string[];
}

/**
 * Reads a KML that may be one of several. Parses XML with a library, because a worker has no DOM.
 *
 * @param isRead whether a linked file is read anyway; the notes list the other links
 * @throws FileError
 */
export function parseKml(bytes: Uint8Array, isRead: (href: string) => boolean): KmlFeatures {
  const text = new TextDecoder().decode(bytes);
  const all = geojsonFeatures(kml(parseXml(text)));
  const isLink = ({ properties }: SourceFeature): boolean =>
    properties["@geometry-type"] === "networklink";
  const links = all
    .filter(isLink)
    .flatMap(({ properties: { href } }) => (typeof href === "string" ? [href] : []));
  return {
    features: all.filter((feature) => !isLink(feature)),
    notes: links
      .filter((href) => !isRead(href))
      .map((href) => `The KML links to ${href}, which is not read: drop that file here too.`),
  };
}

function parseXml(text: string): ReturnType<DOMParser["parseFromString"]> {
  try {
    return new DOMParser({ onError: onXmlError }).parseFromString(text, "text/xml");
  } catch (error) {
    throw new FileError("It is not valid XML.", "Export it again as KML.", {
      cause: error,
    });
  }
}

/** Ignores warnings, which the library would write to the console. */
function onXmlError(level: "warning" | "error" | "fatalError", message: string): void {
  if (level !== "warning") throw new ParseError(message);
}
