import { SourceError, UnsupportedGeotiffError } from "../source-error.ts";
import type { GdalMetadata } from "./gdal-metadata.ts";

/** Names that are listed in a message. */
const LISTED = 12;

/**
 * The number of a band, counted from 1.
 *
 * @param band its number, or its name (description) in the metadata of the file or its sidecar
 * @throws SourceError for a band that the file does not have
 */
export function bandNumber(
  band: number | string,
  bands: number,
  metadata: readonly (Pick<GdalMetadata, "bands"> | undefined)[],
): number {
  if (typeof band === "number") {
    if (band <= bands) return band;
    throw new UnsupportedGeotiffError(`it has no band ${band}, only ${bands}`);
  }
  const named = metadata.flatMap((one) =>
    [...(one?.bands ?? [])].flatMap(([index, { description }]) =>
      description === undefined || index >= bands ? [] : [[description, index + 1] as const],
    ),
  );
  const found = new Set(named.filter(([name]) => name === band).map(([, number]) => number));
  const [number, other] = found;
  if (number === undefined) {
    const names = [...new Set(named.map(([name]) => name))].slice(0, LISTED).map(shown);
    throw new SourceError(
      `it has no band named ${shown(band)}; ${names.length === 0 ? `its ${bands} bands have no names` : `its bands are ${names.join(", ")}`}`,
    );
  }
  if (other === undefined) return number;
  throw new SourceError(`it has several bands named ${shown(band)}; give the number of one`);
}

const shown = (name: string): string =>
  name.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, "").slice(0, 40);
