import type { TableCall } from "@cas/tables";
import { usageError } from "../program/command-error.ts";
import { Method } from "./question.ts";

/** A method in the words of a manifest; undefined for that of the engine by default. */
export function methodText({ weighting, areaWeighted }: Method): string | undefined {
  const cells = areaWeighted === undefined ? undefined : `${areaWeighted} cell areas`;
  const words = [weighting, cells].filter((one) => one !== undefined);
  return words.length === 0 ? undefined : words.join(", ");
}

/**
 * The method that the calls of a manifest name.
 *
 * @throws CommandError for one that is not known here, and for calls with different ones: an engine has one
 */
export function methodOfCalls(calls: readonly TableCall[]): Method {
  const [text, ...others] = new Set(calls.map(({ weighting }) => weighting));
  if (others.length > 0)
    throw usageError("The manifest weights cells in several ways: give --weighting, for all.");
  if (text === undefined) return {};
  const words = text.split(", ").map((word) => {
    const [, areaWeighted] = /^(\w+) cell areas$/.exec(word) ?? [];
    return areaWeighted === undefined ? { weighting: word } : { areaWeighted };
  });
  const { data } = Method.safeParse(Object.assign({}, ...words));
  if (data !== undefined) return data;
  throw usageError(`The weighting “${text}” of the manifest is not known: give --weighting.`);
}
