import { InvalidArgumentError } from "commander";

/** A parser of an option that may be given several times. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];

/** Reads a whole number from `least` on. */
export const wholeNumber =
  (least: number) =>
  (value: string): number => {
    const number = Number(value);
    if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number >= least) return number;
    throw new InvalidArgumentError(`It must be a whole number of at least ${least}.`);
  };

/** Reads a number above 0. */
export function positive(value: string): number {
  const number = Number(value);
  if (value.trim() !== "" && Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError("It must be a number above 0.");
}

/** Corners of a box, degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Reads a box in degrees: west,south,east,north. */
export function box(value: string): Box {
  const numbers = value.split(",").map((one) => (one.trim() === "" ? Number.NaN : Number(one)));
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = numbers;
  if (numbers.length === 4 && numbers.every(Number.isFinite)) return [west, south, east, north];
  throw new InvalidArgumentError(
    "It must be four numbers in degrees: west,south,east,north, e.g. -84.4,36.4,-84.1,36.7.",
  );
}

/** First and last instant of a time range, both included. */
export type Span = readonly [start: string, end: string];

/** Reads a year, a month, a date or an instant, or two of them with a slash between. */
export function span(value: string): Span {
  const [start = "", end = start, ...more] = value.split("/");
  if (more.length === 0 && /^\d{4}/.test(start) && /^\d{4}/.test(end)) return [start, end];
  throw new InvalidArgumentError(
    "It must be a year, month, date or instant, or two of them with a slash between, e.g. 1999 or 1999-03/1999-05.",
  );
}

/** Reads a list with commas between. */
export const list = (value: string): readonly string[] =>
  value
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
