import { readTexts } from "./read-coordinates.ts";
import type { Axis } from "./zarr-axes.ts";
import { SourceError } from "../source-error.ts";

/** Most coordinates of a dimension among which one is looked for by its value. */
const MAX_NAMES = 100_000;
/** Names that are listed in a message. */
const LISTED = 12;

/** The place on an axis: an index counted from 0, or the coordinate there, e.g. the name of a band. */
export type Place = number | string;

/**
 * The index of a coordinate.
 *
 * @param name the coordinate: a text, or a number as text
 * @throws SourceError for an axis without coordinates, and for one that has no such coordinate, or several
 */
export async function indexOfCoordinate(
  axis: Axis,
  name: string,
  length: number,
  signal: AbortSignal,
): Promise<number> {
  const { coordinates } = axis;
  if (coordinates === undefined)
    throw new SourceError(
      `dimension ${axis.name} has no coordinates; select a place on it by its index, from 0`,
    );
  if (!(length <= MAX_NAMES))
    throw new SourceError(
      `dimension ${axis.name} has too many coordinates to look for ${shown(name)}`,
    );
  if (coordinates.shape[0] !== length)
    throw new SourceError(`its dimension ${axis.name} and the coordinates have different lengths`);
  const names = await readTexts(coordinates, signal);
  const number = Number(name);
  const isFound = (one: string): boolean =>
    one === name || (name.trim() !== "" && one !== "" && Number(one) === number);
  const index = names.findIndex(isFound);
  if (index === -1)
    throw new SourceError(
      `dimension ${axis.name} has no coordinate ${shown(name)}; it has ${names.slice(0, LISTED).map(shown).join(", ")}${names.length > LISTED ? ", ..." : ""}`,
    );
  if (names.findLastIndex(isFound) !== index)
    throw new SourceError(`dimension ${axis.name} has several coordinates ${shown(name)}`);
  return index;
}

const shown = (text: string): string =>
  text.replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, "").slice(0, 40);
