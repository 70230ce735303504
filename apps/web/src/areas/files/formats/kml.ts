import { kml } from "@tmcw/togeojson";
import { DOMParser, ParseError } from "@xmldom/xmldom";
import { FileError } from "../file-error.ts";
import { type RawFeatures, rawFeatures } from "../raw-feature.ts";

/**
 * Reads a KML. A worker has no DOM of its own to parse XML with.
 *
 * @throws FileError
 */
export function readKml(bytes: Uint8Array): RawFeatures {
  const text = new TextDecoder().decode(bytes);
  return { features: rawFeatures(kml(parseXml(text))), notes: [] };
}

function parseXml(text: string): ReturnType<DOMParser["parseFromString"]> {
  try {
    return new DOMParser({ onError: onXmlError }).parseFromString(text, "text/xml");
  } catch (error) {
    throw new FileError(
      "It is no XML that can be read.",
      "Export it anew as KML; a KMZ must be unzipped first.",
      { cause: error },
    );
  }
}

/** Warnings do no harm and have no place in the console. */
function onXmlError(level: "warning" | "error" | "fatalError", message: string): void {
  if (level !== "warning") throw new ParseError(message);
}
